/// A work or document on which a statement of the data set is based.
public struct Source: Hashable, Sendable, Identifiable {
  /// The stable name.
  public let id: SourceID
  /// Author, title, place and year, as a reader would cite it.
  public let citation: String
  /// Whether a text of it was opened; false for standard accounts and editions that were not compared.
  public let isChecked: Bool
  /// What a reader should know about it.
  public let note: String?

  /// A source of that citation.
  public init(id: SourceID, citation: String, isChecked: Bool, note: String? = nil) {
    self.id = id
    self.citation = citation
    self.isChecked = isChecked
    self.note = note
  }
}
