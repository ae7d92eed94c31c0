// A program outside of the repository: takes the shipped data, asks, locates, draws, exports and measures.
//
//     Outside DATA
import Foundation
import HistoricalAtlas
import ShippedAtlas

let folder = CommandLine.arguments.dropFirst().first ?? "GeoData"
print(try Atlas.shipped())
print(await askFromFourTasks(folder).joined(separator: " | "))
print(try locate(folder, "lon,lat,date\n126.65,45.75,1907-07-31\n"), terminator: "")
print("map of \(try draw(folder).utf8.count) bytes, layers of \(try export(folder).count) bytes")
let corners = [(120.0, 44.0), (128, 44), (128, 48), (120, 48)].map {
  try? Position(longitude: $0.0, latitude: $0.1)
}
let square = Polygon(outer: try Ring(corners.compactMap { $0 }))
print(try measure(folder, square).joined(separator: ", "))
