/// A word where a verb was expected.
struct UnknownVerb: CustomStringConvertible {
  private let word: String
  private let verbs: [String]

  init(_ word: String, of verbs: [String]) {
    self.word = word
    self.verbs = verbs
  }

  /// What was found and what was expected; a verb that is one slip away is named.
  var description: String {
    let near = verbs.filter { UnknownVerb.isOneSlip(Array(word), Array($0)) }
    let hint = near.isEmpty ? "" : "; did you mean '\(near.joined(separator: "' or '"))'?"
    return "'\(word)' is no verb\(hint.isEmpty ? ": expected one of \(verbs.joined(separator: ", "))" : hint)"
  }

  /// Whether one letter too many, too few, another or two swapped make the one of the other.
  private static func isOneSlip(_ a: [Character], _ b: [Character]) -> Bool {
    if a.count > b.count { return isOneSlip(b, a) }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[start...], b[start...])
    if a.count < b.count { return restA.elementsEqual(restB.dropFirst()) }
    let isOther = restA.dropFirst().elementsEqual(restB.dropFirst())
    let isSwapped =
      restA.count > 1 && restA.prefix(2).reversed().elementsEqual(restB.prefix(2))
      && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
    return isOther || isSwapped
  }
}
