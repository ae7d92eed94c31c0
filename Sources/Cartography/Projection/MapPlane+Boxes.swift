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

  /// The longitudes that a line of positions passes, from one to the next by the shorter way: one box, or two
  /// if it crosses the meridian of 180 degrees.
  func followingLongitudes(of positions: [Position]) -> [BoundingBox] {
    let around: Int64 = 3_600_000_000
    guard let first = positions.first else { return [self] }
    var (x, west, east) = (Int64(first.x), Int64(first.x), Int64(first.x))
    for position in positions {
      var step = (Int64(position.x) - x) % around
      if step > around / 2 { step -= around } else if step < -around / 2 { step += around }
      x += step
      (west, east) = (min(west, x), max(east, x))
    }
    if east - west >= around { (west, east) = (-around / 2, around / 2) }
    let shift = west < -around / 2 ? around : east > around / 2 ? -around : 0
    let spans =
      shift == 0
      ? [(west, east)] : [(max(west, -around / 2), min(east, around / 2)), (west + shift, east + shift)]
    return spans.compactMap { west, east in
      let (west, east) = (max(west, -around / 2), min(east, around / 2))
      guard west < east, let a = try? Position(x: Int32(west), y: southWest.y),
        let b = try? Position(x: Int32(east), y: northEast.y)
      else { return nil }
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

  /// The four sides in order around the box.
  var sides: [(PixelPoint, PixelPoint)] {
    let corners = [
      PixelPoint(x: left, y: top), PixelPoint(x: right, y: top), PixelPoint(x: right, y: bottom),
      PixelPoint(x: left, y: bottom), PixelPoint(x: left, y: top),
    ]
    return Array(zip(corners, corners.dropFirst()))
  }
}
