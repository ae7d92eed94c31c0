import ArgumentParser
import CommandSupport

/// A column that `locate` adds.
enum AddedColumn: String, CaseIterable {
  case region
  case status
  case power
  case tenure
  case since
  case until
  case instrument
  case secret
  case sovereign
  case borderKilometres = "border_km"

  /// The columns that are always there.
  static let always: [AddedColumn] = [.region, .status, .power, .tenure]

  /// The names of the columns that are there when they are asked for, with commas.
  static var others: String {
    allCases.filter { !always.contains($0) }.map(\.rawValue).joined(separator: ", ")
  }

  /// The columns that are always there, and those of a list with commas.
  static func list(_ names: String?) throws(ValidationError) -> [AddedColumn] {
    var columns = always
    for name in names?.split(separator: ",") ?? [] {
      let name = name.split(separator: " ").joined()
      guard let column = AddedColumn(rawValue: name) else {
        throw UnknownWord(name, of: allCases.map(\.rawValue)).error(
          "--columns: there is no column \"\(name)\""
        )
      }
      if !columns.contains(column) { columns.append(column) }
    }
    // The distance is asked for row by row and goes last.
    return columns.filter { $0 != .borderKilometres } + columns.filter { $0 == .borderKilometres }
  }
}
