import Diplomacy
package import HistoricalAtlas
import MapFormats

/// The table of names and words in other languages, `names/names.csv`, row by row: what a data set takes from it, and
/// all its problems.
package struct NameList: Sendable {
  let languages: [String]
  private let rows: [CSVReader.Record]
  /// The rows of places by their modern names.
  private let places: [String: [CSVReader.Record]]

  /// The ids of each kind of row; nil for a kind whose ids come from the data set.
  package enum Kind: String, CaseIterable, Sendable {
    case region, power, place, railway, geographic, word
  }

  /// No names.
  package init() {
    languages = []
    rows = []
    places = [:]
  }

  /// Reads a table as far as possible, and notes problems of its form.
  package init(_ text: String, _ faults: inout [MapNamesError]) {
    let table = NameTable(text, columns: ["kind", "id"], &faults)
    languages = Array(table.header.dropFirst(2))
    rows = table.rows
    places = Dictionary(grouping: rows.filter { $0.cells[0] == Kind.place.rawValue }) { $0.cells[1] }
    for (index, language) in languages.enumerated() {
      if !Self.isLanguage(language) {
        faults.append(
          .cell(line: 1, column: "\(index + 3)", found: language, expected: "a language, as in ja or zh-Hant")
        )
      } else if languages[..<index].contains(language) {
        faults.append(.twice(line: 1, what: "the language \(language)", firstLine: 1))
      }
    }
  }

  /// Whether a text is a language tag: two or three letters, with optional script and country.
  private static func isLanguage(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?/) != nil
  }

  /// Whether a name may be in a language: English, or one that has a column; any if there is no table.
  func hasLanguage(_ language: String) -> Bool {
    language == "en" || languages.contains(language) || (languages.isEmpty && Self.isLanguage(language))
  }

  /// The names of the place with a modern name, in the order of the columns.
  package func names(ofPlace modern: String) -> [Place.Name] {
    (places[modern] ?? []).flatMap { row in
      zip(languages, row.cells.dropFirst(2)).filter { !$0.1.isEmpty }
        .map { Place.Name(language: $0.0, text: $0.1) }
    }
  }

  /// Rows of unknown kinds, unknown ids, duplicate rows, and unknown placeholders.
  ///
  /// The first twenty unknown ids come with suggestions, each of which is a search of all ids.
  ///
  /// - Parameter known: The ids of each kind except words.
  package func faults(known: [Kind: [String]], title: String) -> [MapNamesError] {
    var faults: [MapNamesError] = []
    var lines: [[String]: Int] = [:]
    var known = known
    known[.word] = MapWordIDs.all(title: title)
    let sets = known.mapValues(Set.init)
    var hints = 20
    for row in rows {
      let (kind, id) = (row.cells[0], row.cells[1])
      func fault(_ column: String, _ found: String, _ expected: String) {
        faults.append(.cell(line: row.line, column: column, found: found, expected: expected))
      }
      guard let sort = Kind(rawValue: kind) else {
        let kinds = Kind.allCases.map(\.rawValue)
        let near = NameSuggestions(for: kind, among: kinds).question.map { "; \($0)" } ?? ""
        fault("kind", kind, "one of \(kinds.joined(separator: ", "))\(near)")
        continue
      }
      let isKnown = sets[sort]?.contains(id) == true
      if !isKnown {
        hints -= 1
        let near = hints < 0 ? nil : NameSuggestions(for: id, among: known[sort] ?? []).question
        fault("id", id, "\(sort.expected)\(near.map { "; \($0)" } ?? "")")
      }
      if let first = lines[[kind, id]] {
        faults.append(.twice(line: row.line, what: "\(kind) \(id)", firstLine: first))
      }
      lines[[kind, id]] = row.line
      guard sort == .word, isKnown else { continue }
      let values = MapWordIDs.values(of: id)
      for (language, text) in zip(languages, row.cells.dropFirst(2)) {
        for found in text.matches(of: /\{[^{}]*\}/).map({ String($0.0) }) where !values.contains(found) {
          fault(language, found, values.isEmpty ? "no value to put in" : values.joined(separator: " "))
        }
      }
    }
    return faults
  }
}

extension NameList.Kind {
  /// What an id of the kind must be.
  fileprivate var expected: String {
    switch self {
    case .region: "the id of a region"
    case .power: "the id of a power"
    case .place: "the modern name of a place, as in places.csv"
    case .railway: "the label of a railway's tenure, as in railways.yaml"
    case .geographic: "an id of names/geographic.csv"
    case .word: "a word of maps or of the page"
    }
  }
}

/// The words of maps and of the page that a table of names may give in other languages.
enum MapWordIDs {
  /// The ids of all words.
  ///
  /// - Parameter title: The id of the data set, whose title may be in other languages too.
  static func all(title: String) -> [String] {
    English.texts.map(\.id) + ["title-\(title)"]
  }

  /// The placeholders of a word, in braces.
  static func values(of id: String) -> [String] {
    // Other languages number the months.
    let text = id == "date" ? "{d} {m} {month} {y}" : English.text(id)
    return text.matches(of: /\{[^{}]*\}/).map { String($0.0) }
  }
}
