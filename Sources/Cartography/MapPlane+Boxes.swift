internal import MapGeometry

extension BoundingBox {
  /// All of the globe.
  static var globe: BoundingBox? {
    guard let southWest = try? Position(x: -1_800_000_000, y: -900_000_000) else { return nil }
    guard let northEast = try? Position(x: 1_800_000_000, y: 900_000_000) else { return nil }
    return BoundingBox(southWest, northEast)
  }

  /// Positions all around the box, equally many on each side, the first not repeated.
  func outline(stepsPerSide steps: Int) -> [Position] {
    guard let southEast = try? Position(x: northEast.x, y: southWest.y) else { return [] }
    guard let northWest = try? Position(x: southWest.x, y: northEast.y) else { return [] }
    let corners = [southWest, southEast, northEast, northWest, southWest]
    return zip(corners, corners.dropFirst()).flatMap { from, to in
      (0..<steps).map { from.between(to, Double($0) / Double(steps)) }
    }
  }

  /// Positions all over the box, its corners among them.
  func lattice(stepsPerSide steps: Int) -> [Position] {
    guard let southEast = try? Position(x: northEast.x, y: southWest.y) else { return [] }
    guard let northWest = try? Position(x: southWest.x, y: northEast.y) else { return [] }
    return (0...steps).flatMap { row in
      let share = Double(row) / Double(steps)
      let (west, east) = (southWest.between(northWest, share), southEast.between(northEast, share))
      return (0...steps).map { west.between(east, Double($0) / Double(steps)) }
    }
  }

  /// The box with all longitudes of the globe.
  func allAround(_ globe: BoundingBox) -> BoundingBox {
    guard let a = try? Position(x: globe.southWest.x, y: southWest.y) else { return globe }
    guard let b = try? Position(x: globe.northEast.x, y: northEast.y) else { return globe }
    return BoundingBox(a, b)
  }

  /// The eastern and the western part of a box around positions that lie on both sides of 180 degrees.
  func splitAtAntimeridian(_ positions: [Position]) -> [BoundingBox] {
    guard let eastern = positions.map(\.x).filter({ $0 >= 0 }).min() else { return [self] }
    guard let western = positions.map(\.x).filter({ $0 < 0 }).max() else { return [self] }
    let corners: [(Int32, Int32)] = [(eastern, 1_800_000_000), (-1_800_000_000, western)]
    return corners.compactMap { west, east in
      guard let a = try? Position(x: west, y: southWest.y) else { return nil }
      guard let b = try? Position(x: east, y: northEast.y) else { return nil }
      return BoundingBox(a, b)
    }
  }
}

extension Position {
  /// Steps of the grid from the south-western corner of the globe.
  var stepsFromCorner: (x: UInt32, y: UInt32) {
    (UInt32(bitPattern: x &+ 1_800_000_000), UInt32(bitPattern: y &+ 900_000_000))
  }
}

extension PixelBox {
  /// Points all around the box, equally many on each side, the first not repeated.
  func outline(stepsPerSide steps: Int) -> [PixelPoint] {
    sides.flatMap { from, to in (0..<steps).map { from.between(to, Double($0) / Double(steps)) } }
  }

  /// The four sides, one after the other around the box.
  var sides: [(PixelPoint, PixelPoint)] {
    let corners = [
      PixelPoint(x: left, y: top), PixelPoint(x: right, y: top), PixelPoint(x: right, y: bottom),
      PixelPoint(x: left, y: bottom), PixelPoint(x: left, y: top),
    ]
    return Array(zip(corners, corners.dropFirst()))
  }
}
