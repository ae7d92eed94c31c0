internal import MapGeometry
internal import Projections

/// Where a projection separates two positions that are one grid step apart.
private struct Seam {
  let west: Position
  let east: Position
  /// Whether one of them is in the frame.
  let isSeen: Bool
}

extension MapPlane {
  /// Finds the visible ground and cuts it at the seams of the projection, so that nothing is drawn across the sheet from
  /// one side of a seam to the other; fails if a seam crosses the frame.
  mutating func findVisible(of projection: Projection) throws(ProjectionError) {
    var uncut = Array(findVisible().reversed())
    var cut: [BoundingBox] = []
    while let box = uncut.popLast() {
      let seams = seams(in: box)
      guard let first = seams.first else {
        cut.append(box)
        continue
      }
      // The two sides may differ by a step from row to row.
      let ways = seams.map { abs(Int64($0.east.x) - Int64(first.east.x)) }
      let isMeridian = seams.count > 1 && ways.allSatisfy { $0 < 100 }
      guard isMeridian, !seams.contains(where: \.isSeen), cut.count + uncut.count < 8,
        let west = seams.map(\.west.x).min(), let east = seams.map(\.east.x).max(),
        let parts = box.parted(west, east)
      else {
        throw .seam(
          first.east.roundedToMetres,
          alongMeridian: isMeridian,
          definition: projection.definition
        )
      }
      uncut += parts.reversed()
    }
    visible = cut
  }

  /// Fails where a position of the extent lies outside the frame, which was fitted to the outline of the extent, or
  /// outside of what the frame shows by the inverse: the projection does not hold there.
  ///
  /// Fails too where a cell of the extent is turned over: then it is the rest of the globe that lies within its
  /// outline, as around the point opposite the centre of an azimuthal projection.
  func checkShows(_ extent: BoundingBox, in projection: Projection) throws(ProjectionError) {
    let room = frame.grown(by: 0.03 * (frame.width + frame.height))
    let steps = 24
    let lattice = extent.lattice(stepsPerSide: steps)
    let pixels = pixelsIfAny(of: lattice)
    if let corner = Self.turnedCell(pixels, stepsPerSide: steps) {
      throw .seam(lattice[corner], alongMeridian: false, definition: projection.definition)
    }
    for (position, pixel) in zip(lattice, pixels) {
      guard let pixel else { continue }
      if room.contains(pixel), visible.contains(where: { $0.contains(position) }) { continue }
      throw .astray(position, definition: projection.definition)
    }
  }

  /// The first corner of the first cell of a lattice in the picture that goes the other way round than most do.
  ///
  /// Cells smaller than a pixel do not count, nor do those with a corner that has no point.
  private static func turnedCell(_ pixels: [PixelPoint?], stepsPerSide steps: Int) -> Int? {
    var areas: [(corner: Int, area: Double)] = []
    for row in 0..<steps {
      for column in 0..<steps {
        let corner = row * (steps + 1) + column
        let above = corner + steps + 1
        guard let a = pixels[corner], let b = pixels[corner + 1], let c = pixels[above + 1],
          let d = pixels[above]
        else { continue }
        let area = ((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)) / 2
        if abs(area) > 1 { areas.append((corner, area)) }
      }
    }
    let isMostlyPositive = 2 * areas.filter { $0.area > 0 }.count > areas.count
    return areas.first { ($0.area > 0) != isMostlyPositive }?.corner
  }

  /// The first seam of each row of a lattice, or of each column if no row has one.
  ///
  /// Neighbours that are farther apart than twice the adjacent pairs are bisected down to a grid step; if
  /// they are still more than a pixel apart, there is a seam. If the projection only stretches the ground,
  /// they converge.
  private func seams(in box: BoundingBox) -> [Seam] {
    let steps = 48
    let lattice = box.lattice(stepsPerSide: steps)
    let pixels = pixelsIfAny(of: lattice)
    let rows = (0...steps).map { line in (0...steps).map { line * (steps + 1) + $0 } }
    let columns = (0...steps).map { line in (0...steps).map { $0 * (steps + 1) + line } }
    for lines in [rows, columns] {
      let found = lines.compactMap { line in seam(line.map { (lattice[$0], pixels[$0]) }) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The first seam between neighbours on a line, of those that a shape would cross in the frame.
  private func seam(_ line: [(Position, PixelPoint?)]) -> Seam? {
    let gaps = zip(line, line.dropFirst()).map { from, to in
      from.1.flatMap { a in to.1.map { a.distance(to: $0) } }
    }
    for (index, gap) in gaps.enumerated() {
      guard let gap, gap > 1, let a = line[index].1, let b = line[index + 1].1, paddedFrame.meets(a, b) else {
        continue
      }
      let beside = [index - 1, index + 1].compactMap { gaps.indices.contains($0) ? gaps[$0] : nil }
      guard beside.allSatisfy({ gap > 2 * $0 }) else { continue }
      if let seam = seam(between: line[index].0, line[index + 1].0) { return seam }
    }
    return nil
  }

  /// Where two positions stay apart under bisection; nil if they converge.
  private func seam(between from: Position, _ to: Position) -> Seam? {
    var (from, to) = (from, to)
    while true {
      let middle = from.between(to, 0.5)
      let pixels = pixelsIfAny(of: [from, middle, to])
      guard let a = pixels[0], let b = pixels[1], let c = pixels[2] else { return nil }
      if middle == from || middle == to {
        let isSeen = paddedFrame.contains(a) || paddedFrame.contains(c)
        return a.distance(to: c) > 1 ? Seam(west: from, east: to, isSeen: isSeen) : nil
      }
      if a.distance(to: b) > b.distance(to: c) { to = middle } else { from = middle }
    }
  }
}

extension BoundingBox {
  /// The parts of the box west of one meridian and east of another; nil when there is nothing on a side.
  fileprivate func parted(_ west: Int32, _ east: Int32) -> [BoundingBox]? {
    guard southWest.x < west, east < northEast.x, let upper = try? Position(x: west, y: northEast.y),
      let lower = try? Position(x: east, y: southWest.y)
    else { return nil }
    return [BoundingBox(southWest, upper), BoundingBox(lower, northEast)]
  }
}

extension PixelBox {
  /// Whether the bounding box of two points intersects this one.
  fileprivate func meets(_ a: PixelPoint, _ b: PixelPoint) -> Bool {
    min(a.x, b.x) <= right && max(a.x, b.x) >= left && min(a.y, b.y) <= bottom && max(a.y, b.y) >= top
  }
}

extension Position {
  /// The nearest position whose degrees have five decimals: of the two sides of a seam, the rounder one.
  fileprivate var roundedToMetres: Position {
    (try? Position(x: (x + (x < 0 ? -50 : 50)) / 100 * 100, y: (y + (y < 0 ? -50 : 50)) / 100 * 100)) ?? self
  }
}
