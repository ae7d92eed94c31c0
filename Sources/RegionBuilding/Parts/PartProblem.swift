public import MapGeometry

/// What is wrong with a part: with its rings, or with the ground in them.
public struct PartProblem: Hashable, Sendable {
  /// The part.
  public let part: PartID
  package let finding: Finding

  package enum Finding: Hashable, Sendable {
    /// A step that cannot be drawn, counted from 1; nil for a ring without a line.
    case step(Int?, reason: String)
    /// A ring, and its first step, that does not end where it began.
    case open(ring: Int, step: Int, end: Position, beginning: Position, kilometres: Double)
    /// A ring, and its first step, that crosses or touches itself.
    case crossing(ring: Int, step: Int, at: Position)
    /// A ring, and its first step, that encloses no ground.
    case noArea(ring: Int, step: Int)
    /// Two rings, counted from 1, of which neither lies in the other, with common ground.
    case overlappingRings(Int, Int, step: Int)
    /// A circle, counted from 1, with a radius that no part has.
    case circle(Int, kilometres: Double)
    /// A circle, counted from 1, that reaches a pole or 180 degrees, or is smaller than the grid.
    case circleOffTheGrid(Int, about: Position, kilometres: Double)
    /// A part that is cut out and is not there.
    case unknownPart(PartID)
    /// Parts that are cut out of each other in a circle.
    case withoutItself([PartID])
    /// No ground at all.
    case noGround
    /// No ground in one of its regions.
    case noGroundInRegion(RegionID)
    /// A seed outside its ground.
    case stray(seed: Position)
  }

  package init(_ part: PartID, _ finding: Finding) {
    self.part = part
    self.finding = finding
  }

  /// The step at fault; nil for anything else.
  package var step: Int? {
    switch finding {
    case .step(let step, _): step
    case .open(_, let step, _, _, _), .crossing(_, let step, _), .noArea(_, let step),
      .overlappingRings(_, _, let step):
      step
    case .circle, .circleOffTheGrid, .unknownPart, .withoutItself, .noGround, .noGroundInRegion, .stray: nil
    }
  }

  /// What was found, without the name of the part.
  package var message: String {
    switch finding {
    case .step(let step?, let reason): "step \(step): \(reason)"
    case .step(nil, let reason): reason
    case .open(let ring, _, let end, let beginning, let kilometres):
      "ring \(ring): does not close: ends at \(end), \(kilometres.tenths) km from its beginning at \(beginning)"
    case .crossing(let ring, _, let place):
      "ring \(ring): crosses or touches itself at \(place); draw it once around its ground, or as several rings"
    case .noArea(let ring, _): "ring \(ring): encloses no ground"
    case .overlappingRings(let first, let second, _):
      "ring \(second): overlaps ring \(first): expected rings beside each other, or one in the other, as a"
        + " hole"
    case .circleOffTheGrid(let number, let centre, let kilometres):
      "circle \(number): cannot be drawn \(kilometres) km about \(centre): it reaches a pole or 180 degrees, or is"
        + " smaller than the grid"
    case .circle(let number, let kilometres):
      "circle \(number): has a radius of \(kilometres) km, expected more than 0 and at most"
        + " \(Int(PartProblem.greatestRadius)) km"
    case .unknownPart(let part): "without: there is no part \"\(part)\""
    case .withoutItself(let parts):
      "without: parts are cut out of each other in a circle: \(parts.map(\.name).joined(separator: " -> "))"
    case .noGround:
      "has no ground: expected edges or circles around land of its regions, not all of it `without` or a sliver"
    case .noGroundInRegion(let region): "has no ground in \(region); leave the region out, or widen the ring"
    case .stray(let seed): "the seed \(seed) lies outside its ground"
    }
  }

  /// The greatest radius of a circle, in kilometres.
  static let greatestRadius = 500.0
}

extension PartProblem: CustomStringConvertible {
  /// The part and what was found.
  public var description: String {
    switch finding {
    case .step(.some, _), .open, .crossing, .noArea, .overlappingRings, .circle, .circleOffTheGrid:
      "part \(part), \(message)"
    default: "part \(part): \(message)"
    }
  }
}

extension RegionPlan {
  /// Parts that are cut out of others and are not there, or that are cut out of each other in a circle.
  var partsCutOut: [PartProblem] {
    let without = Dictionary(parts.map { ($0.id, $0.without) }, uniquingKeysWith: { first, _ in first })
    return parts.flatMap { part in
      part.without.filter { without[$0] == nil }.map { PartProblem(part.id, .unknownPart($0)) }
        + [part.id.circle(in: without)].compactMap { $0 }.map { PartProblem(part.id, .withoutItself($0)) }
    }
  }
}

extension PartID {
  /// A way from the part through those cut out of it, and out of those, back to itself; nil if there is none.
  fileprivate func circle(in without: [PartID: [PartID]]) -> [PartID]? {
    var (ways, seen): ([[PartID]], Set<PartID>) = ([[self]], [])
    while !ways.isEmpty {
      let way = ways.removeFirst()
      for next in without[way[way.count - 1]] ?? [] {
        if next == self { return way + [next] }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }
}
