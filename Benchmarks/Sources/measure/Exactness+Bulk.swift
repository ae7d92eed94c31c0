import BenchmarkData
import MapGeometry

extension Exactness {
  /// How many positions, up to a step beside such ones, the bulk call labels differently from the single
  /// call.
  func bulkMismatches() throws -> Int {
    let positions = ground.sets.adversarial(count, seed: 18)
    var numbers = SeededNumbers(seed: 19)
    // Eighths of a step, so that some lie exactly between two.
    let beside = { (step: Int32, numbers: inout SeededNumbers) in
      (Double(step) + Double(Int.random(in: -8...8, using: &numbers)) / 8) / Position.stepsPerDegree
    }
    let longitudes = positions.map { beside($0.x, &numbers) }
    let latitudes = positions.map { beside($0.y, &numbers) }
    var labels = [FaceLabel](repeating: .noPosition, count: count)
    var span = labels.mutableSpan
    locator.locate(longitudes: longitudes.span, latitudes: latitudes.span, into: &span)
    var wrong = 0
    for index in positions.indices {
      let snapped = try Position(longitude: longitudes[index], latitude: latitudes[index])
      if locator.label(at: snapped) != labels[index] { wrong += 1 }
    }
    Timing.note(
      "\(ground.name) bulk unlike a single call",
      unit: "of \(positions.count)",
      "\"median\":\(wrong)"
    )
    return wrong
  }
}
