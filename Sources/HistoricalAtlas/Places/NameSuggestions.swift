/// Suggestions for a mistyped name.
///
/// These are the names that contain what was typed or, if there are none, those nearest to it: an extra,
/// missing, wrong or swapped letter, once in a short name and up to three times in a long one. Case, accents
/// and punctuation are ignored; in a name of several words one may be misspelt. Cost: linear in the length of
/// the names, not quadratic.
public struct NameSuggestions: Hashable, Sendable {
  /// The names, in the given order; empty if nothing is near.
  public let names: [String]

  /// Looks for suggestions.
  public init(for name: String, among names: [String]) {
    let typed = TypedName(name)
    var seen: Set<String> = []
    let known = names.filter { seen.insert($0).inserted }
    let parts = known.filter { typed.isPart(of: SearchName($0)) }
    self.names = parts.isEmpty ? typed.nearest(known) { [$0] } : parts
  }

  /// `did you mean A, B or C?` with at most ten names; nil if there are none.
  public var question: String? {
    names.isEmpty ? nil : "did you mean \(NameSuggestions.list(names, lastWord: "or"))?"
  }

  /// The names with commas and a word before the last; names after ten are only counted.
  package static func list(_ names: [String], lastWord: String) -> String {
    guard names.count > 1 else { return names.joined() }
    let (shown, more) = names.count > 10 ? (names.prefix(10), names.count - 10) : (names.dropLast(), 0)
    return shown.joined(separator: ", ")
      + " \(lastWord) \(more > 0 ? "\(more) others" : names[names.count - 1])"
  }
}

/// A typed name, compared with known names.
struct TypedName {
  private let name: SearchName
  private let letters: [Character]
  private let words: Int

  init(_ name: String) {
    self.name = SearchName(name)
    letters = self.name.characters
    words = SearchName.words(name).count
  }

  /// Whether it is empty after folding.
  var isEmpty: Bool { letters.isEmpty }

  /// Whether it is a whole name.
  func isWhole(_ other: SearchName) -> Bool { name == other }

  /// Whether it stands inside a longer name.
  func isPart(of other: SearchName) -> Bool {
    let other = other.characters
    guard !letters.isEmpty, other.count > letters.count else { return false }
    return (0...(other.count - letters.count)).contains { other[$0...].starts(with: letters) }
  }

  /// The things with the nearest names, in the given order; empty if no name is near.
  func nearest<Thing>(_ things: [Thing], names: (Thing) -> [String]) -> [Thing] {
    var (nearest, least) = ([Thing](), greatestDistance)
    guard least > 0 else { return [] }
    for thing in things {
      guard let distance = names(thing).compactMap({ distance(to: $0, atMost: least) }).min() else {
        continue
      }
      if distance < least { nearest = [] }
      least = distance
      nearest.append(thing)
    }
    return nearest
  }

  /// How many typing errors a name of this length may have.
  private var greatestDistance: Int {
    switch letters.count {
    case ..<2: 0
    case ..<5: 1
    case ..<9: 2
    default: 3
    }
  }

  /// The edit distance to a name, or to as many words of it as this has; nil if it exceeds a limit.
  func distance(to other: String, atMost most: Int) -> Int? {
    let parts = SearchName.words(other)
    var names = [SearchName(other).characters]
    if words > 0, parts.count > words {
      names += (0...(parts.count - words)).map { parts[$0..<$0 + words].flatMap(\.characters) }
    }
    return names.compactMap { slips(to: $0, atMost: most) }.min()
  }

  /// The Damerau-Levenshtein distance, computed only within the limit of the diagonal.
  private func slips(to other: [Character], atMost most: Int) -> Int? {
    let (a, b) = (letters, other)
    guard abs(a.count - b.count) <= most else { return nil }
    let far = most + 1
    var before = [Int](repeating: far, count: b.count + 1)
    var last = (0...b.count).map { min($0, far) }
    for i in 0..<a.count {
      var row = [Int](repeating: far, count: b.count + 1)
      if i < most { row[0] = i + 1 }
      let (low, high) = (max(0, i - most), min(b.count, i + most + 1))
      for j in low..<max(low, high) {
        var least = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
        row[j + 1] = min(least, far)
      }
      (before, last) = (last, row)
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}

extension SearchName {
  /// The words of a name, separated by spaces and punctuation.
  static func words(_ name: String) -> [SearchName] {
    name.split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.map { SearchName(String($0)) }
      .filter { !$0.text.isEmpty }
  }
}
