public import MapGeometry

/// Something left over or unclear after the lines have cut the land.
public enum BuildProblem: Hashable, Sendable {
  /// A line that ends inside a piece of land.
  case dangle(line: String, at: Position, kilometres: Double)
  /// A line with the same piece of land on both sides.
  case cutEdge(line: String, at: Position, kilometres: Double)
  /// Lines that close to a ring that crosses itself.
  case invalidRing(at: Position)
  /// A piece of mainland without a seed.
  case unlabelled(at: Position, squareKilometres: Double)
  /// A piece of land with the seeds of several faces.
  case manyLabels([String], at: Position, squareKilometres: Double)
  /// A piece that is much longer than wide, as arises between two drawings of one line.
  case sliver(of: String, at: Position, squareKilometres: Double, metresWide: Double)
  /// Ground enclosed by ready polygons and covered by none.
  case gap(at: Position, squareKilometres: Double, metresWide: Double)
  /// Ground that several ready polygons cover.
  case overlap(of: [String], at: Position, squareKilometres: Double, metresWide: Double)
  /// An island partly in a box.
  case islandAcross(BoundingBox, of: String, at: Position, squareKilometres: Double)
  /// An island in boxes with several names.
  case islandInBoxes(of: [String], at: Position, squareKilometres: Double)
  /// An island that is in no face and not listed as outside: a warning.
  case unheldIsland(at: Position, squareKilometres: Double)
  /// More islands of that kind, together: a warning.
  case unheldIslands(Int, squareKilometres: Double)
  /// A seed that lies in no piece of land.
  case stray(seed: Position, of: String)
  /// A face without ground.
  case empty(face: String)
}

extension BuildProblem: CustomStringConvertible {
  /// What was found and where.
  public var description: String {
    switch self {
    case .dangle(let line, let position, let kilometres):
      "dangle: \(line) ends in the open at \(position), \(kilometres.tenths) km"
    case .cutEdge(let line, let position, let kilometres):
      "cut edge: \(line) has the same land on both sides at \(position), \(kilometres.tenths) km"
    case .invalidRing(let position):
      "invalid ring at \(position)"
    case .unlabelled(let position, let area):
      "unlabelled face of \(area.tenths) km2 at \(position): no seed lies in it; give it one in a region, or"
        + " under outside"
    case .manyLabels(let names, let position, let area):
      "face of \(area.tenths) km2 at \(position) has the seeds of \(names.joined(separator: ", "))"
    case .sliver(let name, let position, let area, let width):
      "sliver of \(name) at \(position): \(area.tenths) km2, about \(width.tenths) m wide"
    case .gap(let position, let area, let width):
      "gap between polygons: \(area.tenths) km2 at \(position), about \(width.tenths) m wide; if it belongs to no"
        + " region, give it under outside: {name: NAME, seed: [\(position)]}, or say gaps: outside;"
        + " if it is a slip of the drawing, close_km closes it"
    case .overlap(let names, let position, let area, let width):
      "overlap of \(names.joined(separator: " and ")): \(area.tenths) km2 at \(position), about \(width.tenths) m"
        + " wide; overlaps: first gives it to \(names.first ?? "the first"); if it is a slip of the drawing,"
        + " close_km closes it"
    case .islandAcross(let box, let name, let position, let area):
      "island of \(area.tenths) km2 at \(position) lies across the edge of the box [\(box.southWest),\(box.northEast)]"
        + " of \(name): an island belongs to a region when a box holds it wholly; widen the box or move its edge,"
        + " or give the island a seed"
    case .islandInBoxes(let names, let position, let area):
      "island of \(area.tenths) km2 at \(position) lies in boxes of \(names.joined(separator: " and ")); move an edge"
        + " of one, or give the island a seed"
    case .unheldIsland(let position, let area):
      "island of \(area.tenths) km2 at \(position) belongs to no region; give it a box or a seed in a region, or under"
        + " outside with the reason"
    case .unheldIslands(let count, let area):
      "and \(count.counted("smaller island")), \(area.tenths) km2 together"
    case .stray(let seed, let name):
      "the seed \(seed) of \(name) lies in no piece of land"
    case .empty(let face):
      "\(face) has no ground"
    }
  }
}
