import MapFormats
import MapGeometry

/// A row that cannot be answered, and why.
public struct BadRow: Hashable, Sendable {
  /// Its number, counted from 1 without the header and empty lines.
  public internal(set) var row: Int
  /// The line of the file on which it starts, counted from 1.
  public internal(set) var line: Int
  /// The column, or member, at fault; nil where the row itself is damaged.
  public let column: String?
  /// What stands there; nil where nothing does.
  public let value: String?
  /// What is wrong with it.
  public let problem: RowProblem
  /// The same with what was found and what was expected.
  public let reason: String

  /// The header of a table of bad rows in CSV.
  public static let csvHeader = Array("row,line,column,value,reason\n".utf8)

  /// The row in a table of bad rows.
  public var csvLine: [UInt8] {
    var bytes: [UInt8] = []
    let texts = [column, value, reason].map { $0.map(PropertyValue.string) ?? .null }
    CSVTable.append(line: [.integer(row), .integer(line)] + texts, to: &bytes)
    return bytes
  }
}

extension BadRow: CustomStringConvertible {
  /// Where it is and what is wrong with it.
  public var description: String { "row \(row), line \(line): \(reason)" }
}
