package import MapGeometry

/// How a part is drawn: rings of steps and circles, cut by the ground of its regions.
///
/// The rings run as they are written, through the sea or outside where that is simpler. Ground lies in the part if
/// it lies in one of the regions, in a circle or in an odd number of the rings, and in none of the parts left out.
public struct PartPlan: Hashable, Sendable {
  package let id: PartID
  /// The regions, with everything in them, that it may have ground in.
  package let regions: [RegionID]
  /// The steps; each `begin` starts a ring, which must end where it began.
  package let steps: [Step]
  package let circles: [Circle]
  /// The parts whose ground is cut out of it.
  package let without: [PartID]
  /// Positions that must lie in it.
  package let seeds: [Position]
  /// Whether a treaty draws its edges: where it shares one with other parts, it is the edge's origin.
  package let isDrawnByTreaty: Bool
  /// How far a true edge may lie from a circle, in kilometres.
  package let uncertaintyInKilometres: Double
  /// Ground between an edge of the part and another line is closed if it is narrower than this, in kilometres.
  package let closingInKilometres: Double

  /// A ring at one distance from a position.
  package struct Circle: Hashable, Sendable {
    package let centre: Position
    package let radiusInKilometres: Double

    package init(centre: Position, radiusInKilometres: Double) {
      self.centre = centre
      self.radiusInKilometres = radiusInKilometres
    }
  }

  package init(
    id: PartID,
    regions: [RegionID],
    steps: [Step] = [],
    circles: [Circle] = [],
    without: [PartID] = [],
    seeds: [Position] = [],
    isDrawnByTreaty: Bool = false,
    uncertaintyInKilometres: Double,
    closingInKilometres: Double = 0.3
  ) {
    self.id = id
    self.regions = regions
    self.steps = steps
    self.circles = circles
    self.without = without
    self.seeds = seeds
    self.isDrawnByTreaty = isDrawnByTreaty
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.closingInKilometres = closingInKilometres
  }

  /// The steps of each ring, with how many steps come before them.
  var rings: [(steps: [Step], before: Int)] {
    var rings: [(steps: [Step], before: Int)] = []
    for (index, step) in steps.enumerated() {
      if case .begin = step.action { rings.append(([], index)) }
      if rings.isEmpty { rings.append(([], index)) }
      rings[rings.count - 1].steps.append(step)
    }
    return rings
  }
}
