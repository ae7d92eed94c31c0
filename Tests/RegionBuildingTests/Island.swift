import MapGeometry
import RegionBuilding

/// An invented island from (0,0) to (4,2), which a treaty divides along the meridian of 2 east.
///
/// A small island lies off its north coast, another far off to the east.
struct Island {
  var land: [Polygon]
  var lines: [BaseLine] = []
  var points: [String: Position]
  var delimitations: [Delimitation]
  var cutting = ["treaty"]
  var faces: [FacePlan]
  var outside: [String: Position] = [:]
  var outsideIslands: [String: [BoundingBox]] = [:]
  var parts: [PartPlan] = []
  var wholes: [RegionID: RegionID] = [:]

  init() throws {
    land = [try box(0, 0, 4, 2), try box(1, 2.5, 1.5, 3), try box(8, 0, 9, 1)]
    points = ["cape": try at(2, 0), "west": try at(0, 1), "centre": try at(1, 1)]
    delimitations = [
      Delimitation(
        id: "treaty",
        steps: [
          step(.begin(.point("cape"))),
          step(.meridian(.north, .parallel(1)), uncertainty: 3),
          step(.meridian(.north, .line("coast")), uncertainty: 8),
        ]
      )
    ]
    faces = [
      FacePlan(
        id: try RegionID("west"),
        seeds: [try at(1, 1)],
        islands: [BoundingBox(try at(0, 2.2), try at(2, 3.2))]
      ),
      FacePlan(id: try RegionID("east"), seeds: [try at(3, 1)]),
    ]
  }

  /// Cuts the land along another line, given position by position.
  mutating func cut(_ id: String, along line: LineString) {
    lines.append(given(id, line))
    cutting.append(id)
  }

  func built() throws(CoverageBuildError) -> CoverageBuild {
    let coast = BaseLine(
      id: "coast",
      name: "Coast",
      origin: .outlines(layer: "land"),
      uncertaintyInKilometres: 1
    )
    var book = LineBook(
      layers: [RegionBuildingTests.land(land)],
      points: points,
      baseLines: lines + [coast],
      delimitations: delimitations
    )
    let west = Position.corner(x: -100_000_000, y: -100_000_000)
    let east = Position.corner(x: 200_000_000, y: 200_000_000)
    let plan = RegionPlan(
      coast: "coast",
      lines: cutting,
      faces: faces,
      outside: outside,
      outsideIslands: outsideIslands,
      extent: BoundingBox(west, east),
      parts: parts,
      wholes: wholes
    )
    return try CoverageBuild(plan: plan, book: &book)
  }
}

extension Position {
  fileprivate static func corner(x: Int32, y: Int32) -> Position {
    guard let position = try? Position(x: x, y: y) else { preconditionFailure("\(x), \(y)") }
    return position
  }
}
