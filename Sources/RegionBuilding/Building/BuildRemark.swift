public import MapGeometry
public import PlanarOperations

/// A change that a build made to ready polygons or to the ground of parts, for their author.
public enum BuildRemark: Hashable, Sendable {
  /// An invalid shape that was repaired.
  case repaired(line: String, feature: Int, ValidityProblem)
  /// A shape that crossed the antimeridian and was cut there.
  case cutAtAntimeridian(line: String, feature: Int)
  /// A shape with nothing left on the grid.
  case nothingLeft(line: String, feature: Int)
  /// Something that was left out when the file was read.
  case leftOut(line: String, String)
  /// A part of a shape so narrow that both its sides are one line on the grid; it is closed.
  case needle(of: [String], at: Position, kilometres: Double)
  /// Ground that two or more polygons cover; given to the first.
  case overlap(of: [String], at: Position, squareKilometres: Double, metresWide: Double)
  /// A narrow gap that was given to the neighbour with the longest border on it.
  case gapClosed(into: String, at: Position, squareKilometres: Double, metresWide: Double)
  /// A gap that belongs to no region, as the polygons' rule says.
  case gapOutside(at: Position, squareKilometres: Double)
  /// Narrow ground between edges of parts, or an edge and another line, that was given to its neighbour.
  case sliver(of: [PartID], into: String, at: Position, squareKilometres: Double, metresWide: Double)
}

extension BuildRemark: CustomStringConvertible {
  /// What was done, where, and to how much ground.
  public var description: String {
    switch self {
    case .repaired(let line, let feature, let problem):
      "\(line): feature \(feature) was no valid area and was repaired: \(problem)"
    case .cutAtAntimeridian(let line, let feature): "\(line): feature \(feature) \(ValidArea.cutting)"
    case .nothingLeft(let line, let feature): "\(line): feature \(feature): nothing is left of it on the grid"
    case .leftOut(let line, let what): "\(line): \(what)"
    case .needle(let names, let position, let kilometres):
      "needle of \(names.joined(separator: " and ")) at \(position), \(kilometres.tenths) km long and narrower than the"
        + " grid: closed"
    case .overlap(let names, let position, let area, let width):
      "overlap of \(names.joined(separator: " and ")) at \(position), \(area.tenths) km2, about \(width.tenths) m wide:"
        + " given to \(names.first ?? "the first")"
    case .gapClosed(let name, let position, let area, let width):
      "gap at \(position), \(area.tenths) km2, about \(width.tenths) m wide: given to \(name)"
    case .gapOutside(let position, let area):
      "gap at \(position), \(area.tenths) km2: belongs to no region"
    case .sliver(let parts, let face, let position, let area, let width):
      "sliver beside an edge of \(parts.map(\.name).joined(separator: " and ")) at \(position),"
        + " \(area.tenths) km2, about \(width.tenths) m wide: closed, now in \(face)"
    }
  }
}
