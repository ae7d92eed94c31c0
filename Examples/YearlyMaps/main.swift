// An SVG for the last day of each year.
//
//     YearlyMaps GeoData 1907 1916 maps
import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps

let words = CommandLine.arguments
guard words.count == 5, let first = Int(words[2]), let last = Int(words[3]), first <= last else {
  FileHandle.standardError.write(Data("usage: YearlyMaps DATA FIRST LAST FOLDER\n".utf8))
  exit(64)
}
do {
  let atlas = try Atlas(builtFolder: "\(words[1])/built")
  let baseMap = try BaseMap(dataFolder: words[1])
  try FileManager.default.createDirectory(atPath: words[4], withIntermediateDirectories: true)
  for year in first...last {
    let day = try HistoricalDate(year: year, month: 12, day: 31)
    guard let snapshot = atlas.snapshot(on: day) else {
      print("\(day) is off the calendar, \(atlas.calendar)")
      continue
    }
    let map = try atlas.sheet(of: snapshot, on: baseMap, width: 1000).drawing()
    try map.svg.write(toFile: "\(words[4])/\(year).svg", atomically: true, encoding: .utf8)
  }
} catch {
  FileHandle.standardError.write(Data("YearlyMaps: \(error)\n".utf8))
  exit(65)
}
