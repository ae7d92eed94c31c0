import MapGeometry
import RegionBuilding

/// A part of the invented island, cut by the ground of regions.
func part(
  _ id: String,
  in regions: String...,
  rings: [[Step]] = [],
  circles: [PartPlan.Circle] = [],
  without: [String] = [],
  seeds: [Position] = [],
  closing: Double = 0.3
) throws -> PartPlan {
  PartPlan(
    id: try PartID(id),
    regions: try regions.map { try RegionID($0) },
    steps: rings.flatMap { $0 },
    circles: circles,
    without: try without.map { try PartID($0) },
    seeds: seeds,
    uncertaintyInKilometres: 7,
    closingInKilometres: closing
  )
}

/// The steps around a box, counter-clockwise along parallels and meridians.
func around(_ west: Double, _ south: Double, _ east: Double, _ north: Double) throws -> [Step] {
  [
    step(.begin(.position(try at(west, south)))),
    step(.parallel(.east, .meridian(east))),
    step(.meridian(.north, .parallel(north))),
    step(.parallel(.west, .meridian(west))),
    step(.meridian(.south, .parallel(south))),
  ]
}

/// The steps of straight edges from place to place and back to the first.
func straight(_ places: (Double, Double)...) throws -> [Step] {
  let positions = try places.map { try at($0.0, $0.1) }
  return [step(.begin(.position(positions[0])))]
    + (positions.dropFirst() + positions.prefix(1)).map { step(.straight(.position($0))) }
}

/// A circle about a place.
func circle(_ longitude: Double, _ latitude: Double, kilometres: Double) throws -> PartPlan.Circle {
  PartPlan.Circle(centre: try at(longitude, latitude), radiusInKilometres: kilometres)
}

extension Coverage {
  /// The name of the face at a place in degrees; nil when there is none.
  func face(_ longitude: Double, _ latitude: Double) throws -> String? {
    face(at: try at(longitude, latitude)).face.map { faces[$0].name }
  }

  /// The area of all faces of a region, in square kilometres.
  func area(of region: String) -> Double {
    faces.filter { $0.region.name == region }.reduce(0) { $0 + $1.areaInSquareKilometres }
  }
}
