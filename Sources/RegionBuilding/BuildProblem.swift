public import MapGeometry

/// Something that is left over or unclear when the lines have cut the land.
public enum BuildProblem: Hashable, Sendable {
  /// A line that ends in the middle of a piece of land.
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
  /// A seed that lies in no piece of land.
  case stray(seed: Position, of: String)
  /// A face that got no ground.
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
      "unlabelled face of \(area.tenths) km2 at \(position): no seed lies in it"
    case .manyLabels(let names, let position, let area):
      "face of \(area.tenths) km2 at \(position) has the seeds of \(names.joined(separator: ", "))"
    case .sliver(let name, let position, let area, let width):
      "sliver of \(name) at \(position): \(area.tenths) km2, about \(width.tenths) m wide"
    case .stray(let seed, let name):
      "the seed \(seed) of \(name) lies in no piece of land"
    case .empty(let face):
      "\(face) has no ground"
    }
  }
}
