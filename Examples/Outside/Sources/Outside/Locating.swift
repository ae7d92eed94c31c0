import HistoricalAtlas
import LocatedTables

/// A table in memory with the answers added to its rows.
func locate(_ folder: String, _ table: String) throws -> String {
  let locator = TableLocator(try Atlas(builtFolder: "\(folder)/built"))
  return String(decoding: try locator.located(Array(table.utf8)).bytes, as: UTF8.self)
}
