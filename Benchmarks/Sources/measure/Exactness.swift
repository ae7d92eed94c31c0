import BenchmarkData
import MapGeometry
import PlanarOperations

/// The locator on positions where errors are likely, compared with GEOS, and in bulk with its single call.
struct Exactness {
  let ground: Ground
  let count: Int
  let locator: Locator

  init(ground: Ground, count: Int) {
    self.ground = ground
    self.count = count
    locator = Locator(ground.coverage)
  }

  /// How many positions it and GEOS disagree on.
  func mismatches() throws -> Int {
    let positions = ground.sets.adversarial(count, seed: 17)
    let faces = try ground.coverage.faces.indices.map { try PreparedFace(ground.coverage, $0) }
    var wrong = 0
    var borders = 0
    for position in positions {
      let match = locator.face(at: position)
      var inside: Int?
      var touched: [Int] = []
      for face in faces where face.box?.contains(position) == true {
        switch try face.prepared.side(of: position) {
        case .inside: inside = face.face
        case .border: touched.append(face.face)
        case .outside: break
        }
      }
      let isRight =
        touched.isEmpty
        ? match.face == inside && !match.isOnBorder
        : match.isOnBorder && match.face.map(touched.contains) == true
      if !isRight { wrong += 1 }
      if !touched.isEmpty { borders += 1 }
    }
    Timing.note(
      "\(ground.name) mismatches with GEOS",
      unit: "of \(positions.count), \(borders) on borders",
      "\"median\":\(wrong)"
    )
    return wrong
  }
}
