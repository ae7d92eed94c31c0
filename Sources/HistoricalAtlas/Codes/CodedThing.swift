public import Diplomacy

/// Something with codes, and where they were read.
public struct CodedThing: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// Its id.
  public let id: String
  /// Its codes, at least one.
  public let codes: Codes
  /// Where they were read.
  public let sources: [SourceID]
  /// What a reader should know.
  public let note: String?

  /// The kinds of things, by which the same id may mean several.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case instrument
    case place
    /// A power, or a state behind which one stood.
    case power
    /// A group, a region or a subregion.
    case region
  }

  package init(kind: Kind, id: String, codes: Codes, sources: [SourceID], note: String? = nil) {
    self.kind = kind
    self.id = id
    self.codes = codes
    self.sources = sources
    self.note = note
  }

  /// The order of the built files.
  package static func precedes(_ a: CodedThing, _ b: CodedThing) -> Bool {
    (a.kind.rawValue, a.id) < (b.kind.rawValue, b.id)
  }
}
