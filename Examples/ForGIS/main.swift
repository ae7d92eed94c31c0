// Every claim of a day as GeoJSON on standard output.
//
//     ForGIS GeoData 1912-07-09 > claims.geojson
import Diplomacy
import HistoricalAtlas
import MapFormats

let words = CommandLine.arguments
guard words.count == 3 else { fatalError("usage: ForGIS DATA DATE") }
let atlas = try Atlas(builtFolder: "\(words[1])/built")
guard let snapshot = atlas.snapshot(on: try HistoricalDate(words[2])) else {
  fatalError("\(words[2]) is off the calendar, \(atlas.calendar)")
}
let features = atlas.claims(in: snapshot).map { atlas.feature($0) }
print(String(decoding: FeatureCollection(features).geoJSON(), as: UTF8.self), terminator: "")
