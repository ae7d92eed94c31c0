/// A source, the place in it that supports a statement, and whether that passage was opened.
public struct Citation: Hashable, Sendable {
  /// The source.
  public let source: SourceID
  /// The volume, page, chapter, article or document number; nil for the source as a whole.
  public let place: String?
  /// Whether the passage was read.
  public let isOpened: Bool

  /// A citation of a source; of the whole of it, and not opened, unless given.
  public init(_ source: SourceID, place: String? = nil, isOpened: Bool = false) {
    self.source = source
    self.place = place
    self.isOpened = isOpened
  }

  /// Whether it can support certainty: a passage that was opened, and where it stands.
  public var isOpenedAndPlaced: Bool { isOpened && place != nil }

  /// The citation as a reader would give it: that of its source, and the place in it.
  package func text(in source: Source) -> String {
    place.map { "\(source.citation), \($0)" } ?? source.citation
  }
}

extension [Citation] {
  /// Whether they do not support that certainty: nothing is certain without a passage that was opened, and placed.
  package func failToSupport(_ certainty: Certainty) -> Bool {
    certainty == .certain && !contains(where: \.isOpenedAndPlaced)
  }
}

extension [Source] {
  /// Citations as a reader would give them; those of other sources are left out.
  func texts(of citations: [Citation]) -> [String] {
    citations.compactMap { citation in entry(citation.source).map(citation.text(in:)) }
  }
}
