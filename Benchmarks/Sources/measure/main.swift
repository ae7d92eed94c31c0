// The benchmarks of the library, one JSON object per line.
//
//     measure library DATA             the locator, reading, snapshots and maps
//     measure short DATA               the same, shorter, for a check
//     measure exact DATA COUNT         the locator beside GEOS, and in bulk; exit code 1 on a mismatch
//     measure prepare DATA FOLDER      what the peers read
//     measure bulk DATA GROUND SET     one set of positions in bulk, for peers.py
//     measure hot SET DATA             one hot path, for counting instructions: uniform, hard, map, regions, charts
import BenchmarkData
import Foundation
import HistoricalAtlas
import MapGeometry

let words = CommandLine.arguments
guard words.count >= 3 else {
  print(
    "usage: measure library|short DATA, exact DATA COUNT, prepare DATA FOLDER, "
      + "hot SET|map|regions|charts DATA"
  )
  exit(64)
}
let data = words[1] == "hot" ? words[3] : words[2]
let atlas = try Atlas(builtFolder: "\(data)/built")
switch words[1] {
case "library", "short":
  let isShort = words[1] == "short"
  for ground in try Ground.names.map({ try Ground($0, of: atlas, data) }) {
    try LocateMeasures(ground: ground, count: isShort ? 200_000 : 1_000_000, runs: isShort ? 5 : 9).run()
  }
  try AtlasMeasures(folder: data, runs: isShort ? 3 : 9).run()
case "bulk":
  let ground = try Ground(words[3], of: atlas, data)
  LocateMeasures(ground: ground, count: 1_000_000, runs: 3).bulk(words[4], by: Locator(ground.coverage))
case "exact":
  var wrong = 0
  for ground in try Ground.names.map({ try Ground($0, of: atlas, data) }) {
    let exactness = Exactness(ground: ground, count: Int(words[3]) ?? 0)
    wrong += try exactness.mismatches() + exactness.bulkMismatches()
  }
  exit(wrong == 0 ? 0 : 1)
case "prepare":
  for ground in try Ground.names.map({ try Ground($0, of: atlas, data) }) {
    try Prepared(folder: URL(fileURLWithPath: words[3]), count: 1_000_000).write(ground)
  }
case "hot" where words[2] == "map" || words[2] == "regions":
  try AtlasMeasures(folder: data, runs: 1).drawMap(times: 10, regionsAlone: words[2] == "regions")
case "hot" where words[2] == "charts":
  try AtlasMeasures(folder: data, runs: 1).drawCharts(times: 10)
case "hot":
  let ground = try Ground("shipped", of: atlas, data)
  let positions = ground.positions(words[2], 100_000)
  let locator = Locator(atlas.coverage)
  var labels = [FaceLabel](repeating: .outside, count: positions.count)
  positions.map(\.longitude).withUnsafeBufferPointer { x in
    positions.map(\.latitude).withUnsafeBufferPointer { y in
      labels.withUnsafeMutableBufferPointer { locator.locate(longitudes: x, latitudes: y, into: $0) }
    }
  }
  print(labels.reduce(0) { $0 + ($1.face ?? 0) })
default: exit(64)
}
