import BenchmarkData
import Dispatch
import MapGeometry
import PlanarOperations

/// The locator on one ground.
struct LocateMeasures {
  let ground: Ground
  let count: Int
  let runs: Int

  func run() throws {
    let coverage = ground.coverage
    let edges = coverage.arcs.reduce(0) { $0 + $1.line.positions.count - 1 }
    Timing.take("\(ground.name) build", unit: "ms", runs: min(runs, 5)) {
      kept += Locator(coverage).byteCount
    }
    let locator = Locator(coverage)
    Timing.note(
      "\(ground.name) index",
      unit: "bytes an edge",
      "\"median\":\(locator.byteCount / edges),\"edges\":\(edges)"
    )
    for set in Ground.setNames {
      bulk(set, by: locator)
      let positions = ground.positions(set, count)
      Timing.take("\(ground.name) \(set) one call", count: count, runs: min(runs, 5)) {
        for position in positions { kept += locator.face(at: position).face ?? 0 }
      }
    }
    inTwo("uniform", by: locator)
    inTwo("hard", by: locator)
    try scan()
  }

  /// A set in bulk, on one thread.
  func bulk(_ set: String, by locator: Locator) {
    let positions = ground.positions(set, count)
    let (longitudes, latitudes) = (positions.map(\.longitude), positions.map(\.latitude))
    var labels = [FaceLabel](repeating: .outside, count: count)
    Timing.take("\(ground.name) \(set) bulk", count: count, runs: runs) {
      locate(locator, longitudes, latitudes, &labels, 0..<count)
    }
  }

  /// A set in bulk on two threads, each run next to one on a single thread.
  private func inTwo(_ set: String, by locator: Locator) {
    let positions = ground.positions(set, count)
    let (longitudes, latitudes) = (positions.map(\.longitude), positions.map(\.latitude))
    var labels = [FaceLabel](repeating: .outside, count: count)
    let clock = ContinuousClock()
    var (one, two) = (Duration.seconds(3600), Duration.seconds(3600))
    for _ in 0..<runs * 2 {
      one = min(one, clock.measure { locate(locator, longitudes, latitudes, &labels, 0..<count) })
      two = min(two, clock.measure { locateInTwo(locator, longitudes, latitudes, &labels) })
    }
    Timing.note("\(ground.name) \(set) two threads", unit: "times one", "\"median\":\(one / two)")
  }

  /// Lookup without an index: the coverage's own, and GEOS.
  private func scan() throws {
    let positions = ground.positions("uniform", 2_000)
    Timing.take("\(ground.name) uniform naive scan", count: positions.count, runs: 3) {
      for position in positions { kept += ground.coverage.face(at: position).face ?? 0 }
    }
    let prepared = PreparedFaces(
      try ground.coverage.faces.indices.map { try PreparedFace(ground.coverage, $0) }
    )
    for set in Ground.setNames {
      let positions = ground.positions(set, 20_000)
      kept += try prepared.face(of: positions[0]) ?? 0
      try Timing.take("\(ground.name) \(set) GEOS prepared", count: positions.count, runs: 3) {
        for position in positions { kept += try prepared.face(of: position) ?? 0 }
      }
    }
  }

  private func locate(
    _ locator: Locator,
    _ longitudes: [Double],
    _ latitudes: [Double],
    _ labels: inout [FaceLabel],
    _ range: Range<Int>
  ) {
    longitudes.withUnsafeBufferPointer { x in
      latitudes.withUnsafeBufferPointer { y in
        labels.withUnsafeMutableBufferPointer { labels in
          locator.locate(
            longitudes: UnsafeBufferPointer(rebasing: x[range]),
            latitudes: UnsafeBufferPointer(rebasing: y[range]),
            into: UnsafeMutableBufferPointer(rebasing: labels[range])
          )
        }
      }
    }
  }

  private func locateInTwo(
    _ locator: Locator,
    _ longitudes: [Double],
    _ latitudes: [Double],
    _ labels: inout [FaceLabel]
  ) {
    let half = longitudes.count / 2
    longitudes.withUnsafeBufferPointer { x in
      latitudes.withUnsafeBufferPointer { y in
        labels.withUnsafeMutableBufferPointer { labels in
          nonisolated(unsafe) let (x, y, labels) = (x, y, labels)
          DispatchQueue.concurrentPerform(iterations: 2) { part in
            let range = part == 0 ? 0..<half : half..<x.count
            locator.locate(
              longitudes: UnsafeBufferPointer(rebasing: x[range]),
              latitudes: UnsafeBufferPointer(rebasing: y[range]),
              into: UnsafeMutableBufferPointer(rebasing: labels[range])
            )
          }
        }
      }
    }
  }
}
