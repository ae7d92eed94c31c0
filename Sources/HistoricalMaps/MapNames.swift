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
  /// Kinds are `region`, `power`, `place` (by the modern name) and `word`. An empty cell is no name.
  public init(table: String, language: String) throws(MapNamesError) {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: true).map { Self.cells(of: $0) }
    guard let header = lines.first, header.starts(with: ["kind", "id"]) else { throw .noHeader }
    let known = Array(header.dropFirst(2))
    guard let column = header.dropFirst(2).firstIndex(of: language) else {
      throw .noSuchLanguage(language, known: known)
    }
    for (index, cells) in lines.enumerated().dropFirst() {
      guard cells.count == header.count else {
        throw .cells(line: index + 1, found: cells.count, expected: header.count)
      }
      if !cells[column].isEmpty { texts["\(cells[0]) \(cells[1])"] = cells[column] }
    }
    self.language = language
  }

  /// The name of a thing of a kind; nil when the language has none.
  func text(_ kind: String, _ id: String) -> String? { texts["\(kind) \(id)"] }

  /// A word, or the English one.
  func word(_ id: String, _ english: String) -> String { texts["word \(id)"] ?? english }

  /// The cells of a line of CSV; a cell in quotes may hold commas.
  private static func cells(of line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line where character != "\r" {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

/// Why a table has no names for a language.
public enum MapNamesError: Error, Equatable, Sendable {
  /// The first line is not that of a table of names.
  case noHeader
  /// A line has more or fewer cells than the first.
  case cells(line: Int, found: Int, expected: Int)
  /// The table has no column of the language.
  case noSuchLanguage(String, known: [String])
}

extension MapNamesError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .noHeader:
      "line 1: expected the columns kind, id and one for each language"
    case .cells(let line, let found, let expected):
      "line \(line): found \(found) cells, expected \(expected)"
    case .noSuchLanguage(let language, let known):
      "there are no names in \"\(language)\"; there are \(known.joined(separator: ", "))"
    }
  }
}
