/// A part of an instrument, paraphrased; the words are not the instrument's own.
public struct Article: Hashable, Sendable, Identifiable {
  /// The article as it is cited, as in `Art. I`; unique in an instrument.
  public let id: String
  /// What it says, paraphrased.
  public let text: String
  /// Where the paraphrase comes from, and what was not checked.
  public let note: String?

  /// An article of that text.
  public init(id: String, text: String, note: String? = nil) {
    self.id = id
    self.text = text
    self.note = note
  }
}
