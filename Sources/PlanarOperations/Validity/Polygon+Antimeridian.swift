import MapGeometry

extension [Polygon] {
  /// The same ground with rings that cross the antimeridian cut along it, and what was wrong with them.
  ///
  /// By its numbers, a ring that steps from 179° E to 179° W spans 358 degrees the other way; that is never
  /// meant. It is unrolled, moved to fit between 180° W and 180° E, cut there and moved back.
  func cutAtAntimeridian() throws(AreaError) -> (polygons: [Polygon], problem: ValidityProblem?, wasCut: Bool)
  {
    guard contains(where: { $0.rings.contains(where: \.stepsAcross) }) else { return (self, nil, false) }
    var result: [Polygon] = []
    var problem: ValidityProblem?
    for polygon in self {
      guard polygon.rings.contains(where: \.stepsAcross) else {
        result.append(polygon)
        continue
      }
      let outer = try polygon.outer.area(&problem)
      var holes: [Polygon] = []
      for hole in polygon.holes { holes += try hole.area(&problem) }
      result += try AreaError.passingOn { () throws(PlanarOperationError) in
        try outer.difference(subtracting: holes)
      }
    }
    return (result, problem, true)
  }
}

extension Ring {
  fileprivate static let halfTheGlobe: Int64 = 1_800_000_000
  fileprivate static let globe = 2 * halfTheGlobe

  /// Whether an edge spans more than half the globe and runs neither from one edge of the map to the other nor along
  /// a pole.
  fileprivate var stepsAcross: Bool {
    edges.contains { $0.crossingOfAntimeridian != nil }
  }

  /// The valid ground in the ring, cut along the antimeridian; `problem` receives what was wrong with it.
  fileprivate func area(_ problem: inout ValidityProblem?) throws(AreaError) -> [Polygon] {
    guard stepsAcross else {
      let ground = try [Polygon(outer: self)].valid()
      problem = problem ?? ground.problem
      return ground.polygons
    }
    let longitudes = try unrolled()
    guard let west = longitudes.min(), let east = longitudes.max() else { return [] }
    guard east - west <= Ring.globe else { throw .roundTheGlobe }
    let middle = (west + east) / 2
    let moved = zip(longitudes, positions).compactMap { x, position in
      try? Position(x: Int32(clamping: x - middle), y: position.y)
    }
    guard let ring = try? Ring(moved) else { return [] }
    let ground = try [Polygon(outer: ring)].valid()
    if let found = ground.problem, let position = found.position.moved(east: middle) {
      problem = problem ?? ValidityProblem(reason: found.reason, position: position)
    }
    var result: [Polygon] = []
    for turn in Int64(-2)...2 {
      let edge = turn * Ring.globe - Ring.halfTheGlobe
      let box = (west: Swift.max(edge, west), east: Swift.min(edge + Ring.globe, east))
      guard box.west < box.east,
        let southWest = try? Position(x: Int32(clamping: box.west - middle), y: -900_000_000),
        let northEast = try? Position(x: Int32(clamping: box.east - middle), y: 900_000_000)
      else { continue }
      let pieces = try AreaError.passingOn { () throws(PlanarOperationError) in
        try ground.polygons.clipped(to: BoundingBox(southWest, northEast))
      }
      result += pieces.compactMap { $0.moved(east: middle - turn * Ring.globe) }
    }
    return result
  }

  /// The longitudes of the positions in grid steps, each within half the globe of the previous one.
  private func unrolled() throws(AreaError) -> [Int64] {
    // A ring closed along a pole goes around the globe there by its numbers.
    for isClosedAlongPole in [false, true] {
      var longitudes = [Int64(positions[0].x)]
      for edge in edges {
        var step = Int64(edge.to.x) - Int64(edge.from.x)
        if !(isClosedAlongPole && edge.isAlongPole) {
          if abs(step) == Ring.globe { step = 0 }
          if step > Ring.halfTheGlobe { step -= Ring.globe }
          if step < -Ring.halfTheGlobe { step += Ring.globe }
        }
        longitudes.append(longitudes[longitudes.count - 1] + step)
      }
      if longitudes.first == longitudes.last { return longitudes }
    }
    let isNorth = positions.reduce(Int64(0)) { $0 + Int64($1.y) } >= 0
    let crossing = edges.lazy.compactMap(\.crossingOfAntimeridian).first ?? positions[0]
    throw .aroundPole(isNorth: isNorth, crossing: crossing)
  }
}

extension Edge {
  /// Whether both ends are the same pole, whatever their longitudes.
  fileprivate var isAlongPole: Bool { from.y == to.y && from.y.magnitude == 900_000_000 }

  /// Where the edge, taken the short way, meets 180 degrees; nil if it does not cross.
  fileprivate var crossingOfAntimeridian: Position? {
    let span = abs(Int64(to.x) - Int64(from.x))
    guard span > Ring.halfTheGlobe, span < Ring.globe, !isAlongPole else { return nil }
    let share = Double(Ring.halfTheGlobe - abs(Int64(from.x))) / Double(Ring.globe - span)
    return try? Position(longitude: 180, latitude: from.latitude + share * (to.latitude - from.latitude))
  }
}

extension Position {
  /// The position that many grid steps farther east, wrapping around the globe.
  fileprivate func moved(east steps: Int64) -> Position? {
    var x = Int64(x) + steps
    while x > 1_800_000_000 { x -= 3_600_000_000 }
    while x < -1_800_000_000 { x += 3_600_000_000 }
    return try? Position(x: Int32(x), y: y)
  }
}

extension Polygon {
  /// The polygon that many grid steps farther east; nil if that is off the map.
  fileprivate func moved(east steps: Int64) -> Polygon? {
    func moved(_ ring: Ring) -> Ring? {
      try? Ring(
        ring.positions.compactMap { try? Position(x: Int32(clamping: Int64($0.x) + steps), y: $0.y) }
      )
    }
    guard let outer = moved(outer) else { return nil }
    return Polygon(outer: outer, holes: holes.compactMap(moved))
  }
}
