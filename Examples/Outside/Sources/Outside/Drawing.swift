import HistoricalAtlas
import HistoricalMaps

/// The map of a day as SVG.
func draw(_ folder: String) throws -> String {
  let atlas = try Atlas(builtFolder: "\(folder)/built")
  let map = try BaseMap(dataFolder: folder)
  guard let snapshot = atlas.snapshot(on: try HistoricalDate("1912-07-09")) else { return "" }
  return try atlas.sheet(of: snapshot, on: map, width: 1000).drawing().svg
}
