// The library calls of the README, in its order and verbatim; a test compares them.
import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

let atlas = try Atlas(builtFolder: "GeoData/built")
let position = try Position(longitude: 126.65, latitude: 45.75)
let answer = atlas.answer(at: position, on: try HistoricalDate("1907-07-31"))
let lead = answer.verdict?.predominant
print(answer.match?.region.name ?? "-", answer.status, lead?.power.name ?? "-", lead?.tenure.rawValue ?? "-")
// north-manchuria held russia sphere

let baseMap = try BaseMap(dataFolder: "GeoData")
for year in 1907...1916 {
  let day = try HistoricalDate(year: year, month: 12, day: 31)
  guard let snapshot = atlas.snapshot(on: day) else { continue }
  let map = try atlas.sheet(of: snapshot, on: baseMap, width: 1000).drawing()
  try map.svg.write(toFile: "\(year).svg", atomically: true, encoding: .utf8)
}

if let snapshot = atlas.snapshot(on: try HistoricalDate("1912-07-09")) {
  let features = atlas.claims(in: snapshot).map { atlas.feature($0) }
  print(String(decoding: FeatureCollection(features).geoJSON(), as: UTF8.self), terminator: "")
}
