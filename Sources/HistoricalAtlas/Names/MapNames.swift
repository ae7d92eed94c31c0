import MapFormats

/// The names and words of maps in one language; the data set's own, English, if missing.
public struct MapNames: Sendable {
  /// The language: `en`, `zh-Hant`.
  public let language: String
  private var texts: [String: String] = [:]

  /// The data set's own names.
  public static let english = MapNames()

  private init() {
    language = "en"
  }

  /// Reads a table with the columns `kind`, `id` and one for each language; fails if this one is missing.
  ///
  /// Kinds are `region`, `power`, `place` (by the modern name), `railway`, `geographic` and `word`. An empty
  /// cell means no name.
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

  /// The names of every language of a table except English, which is the data set's own, in the order of its
  /// columns.
  public static func all(in table: String) throws(MapNamesError) -> [MapNames] {
    let header = table.prefix { $0 != "\n" && $0 != "\r\n" }.split(separator: ",").dropFirst(2)
    var names: [MapNames] = []
    for language in header where language != "en" {
      names.append(try MapNames(table: table, language: String(language)))
    }
    return names
  }

  /// The name of a thing of a kind; nil when the language has none.
  package func text(_ kind: String, _ id: String) -> String? { texts["\(kind) \(id)"] }

  /// A word, or the English one.
  package func word(_ id: String) -> String { texts["word \(id)"] ?? English.text(id) }
}
