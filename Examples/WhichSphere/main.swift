// In which sphere did a coordinate fall on a day?
//
//     WhichSphere GeoData 126.65 45.75 1907-07-31
import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry

let words = CommandLine.arguments
guard words.count == 5, let longitude = Double(words[2]), let latitude = Double(words[3]) else {
  FileHandle.standardError.write(Data("usage: WhichSphere DATA LON LAT DATE\n".utf8))
  exit(64)
}
do {
  let atlas = try Atlas(builtFolder: "\(words[1])/built")
  let position = try Position(longitude: longitude, latitude: latitude)
  let answer = atlas.answer(at: position, on: try HistoricalDate(words[4]))
  let lead = answer.verdict?.predominant
  print(
    answer.match?.region.name ?? "-",
    answer.status,
    lead?.power.name ?? "-",
    lead?.tenure.rawValue ?? "-"
  )
} catch {
  FileHandle.standardError.write(Data("WhichSphere: \(error)\n".utf8))
  exit(65)
}
