/// The cells of periods with several answers, kept for the rows that ask again; it belongs to one thread.
final class PeriodTexts {
  private struct Key: Hashable {
    let face: Int?
    let from: Int32
    let through: Int32
  }

  private var texts: [Key: [UInt8]] = [:]
  private static let most = 1 << 14

  /// The bytes of the cells of a face, from one day through another.
  func text(ofFace face: Int?, _ from: Int32, _ through: Int32, _ answers: RowAnswers) -> ArraySlice<UInt8> {
    let key = Key(face: face, from: from, through: through)
    if let known = texts[key] { return known[...] }
    if texts.count == Self.most { texts = [:] }
    let text = answers.bytes(ofFace: face, from, through)
    texts[key] = text
    return text[...]
  }
}
