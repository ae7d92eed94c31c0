// Every claim of a day as GeoJSON on standard output.
//
//     ForGIS GeoData 1912-07-09 > claims.geojson
import Diplomacy
import Foundation
import HistoricalAtlas
import MapFormats

let words = CommandLine.arguments
guard words.count == 3 else {
  FileHandle.standardError.write(Data("usage: ForGIS DATA DATE\n".utf8))
  exit(64)
}
do {
  let atlas = try Atlas(builtFolder: "\(words[1])/built")
  guard let snapshot = atlas.snapshot(on: try HistoricalDate(words[2])) else {
    FileHandle.standardError.write(Data("ForGIS: \(words[2]) is off the calendar, \(atlas.calendar)\n".utf8))
    exit(65)
  }
  let features = atlas.claims(in: snapshot).map { atlas.feature($0) }
  FileHandle.standardOutput.write(Data(FeatureCollection(features).geoJSON()))
} catch {
  FileHandle.standardError.write(Data("ForGIS: \(error)\n".utf8))
  exit(65)
}
