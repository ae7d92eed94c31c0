import Cartography
import MapFormats

/// The names and words of maps in one language; where it has none, the data set's own, which are English.
public struct MapNames: Sendable {
  /// The language: `en`, `zh-Hant`.
  public let language: String
  private var texts: [String: String] = [:]

  /// The data set's own names.
  public static let english = MapNames()

  private init() {
    language = "en"
  }

  /// Reads a table with the columns `kind`, `id` and one for each language; fails when it has not this one.
  ///
  /// Kinds are `region`, `power`, `place` (by the modern name), `railway`, `geographic` and `word`. An empty cell is no name.
  public init(table: String, language: String) throws(MapNamesError) {
    let table = try NameTable(table, columns: ["kind", "id"])
    let known = Array(table.header.dropFirst(2))
    guard let column = table.header.dropFirst(2).firstIndex(of: language) else {
      throw .noSuchLanguage(language, known: known)
    }
    for row in table.rows where !row.cells[column].isEmpty {
      texts["\(row.cells[0]) \(row.cells[1])"] = row.cells[column]
    }
    self.language = language
  }

  /// The name of a thing of a kind; nil when the language has none.
  func text(_ kind: String, _ id: String) -> String? { texts["\(kind) \(id)"] }

  /// What there is in English alone, as the title of a thing on a map in this language.
  func english(_ text: String) -> MapTitle { MapTitle(text, language: language == "en" ? nil : "en") }

  /// A word, or the English one.
  func word(_ id: String, _ english: String) -> String { texts["word \(id)"] ?? english }
}
