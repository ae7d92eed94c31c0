import HistoricalAtlas
import MapFormats

/// Every claim of a day as GeoJSON.
func export(_ folder: String) throws -> [UInt8] {
  let atlas = try Atlas(builtFolder: "\(folder)/built")
  guard let snapshot = atlas.snapshot(on: try HistoricalDate("1912-07-09")) else { return [] }
  return FeatureCollection(atlas.claims(in: snapshot).map { atlas.feature($0) }).geoJSON()
}
