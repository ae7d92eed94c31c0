import Diplomacy
package import MapGeometry

extension Atlas {
  /// The ids of the lines that are coast.
  var coasts: Set<String> { Set(borders.filter { $0.kind == .coast }.map(\.id)) }

  /// The nearest arc across which the lead differs: another power, another tenure, or nobody in the data set.
  ///
  /// For a position inside, coasts do not count: beyond them nobody is asked about. For one outside it is the
  /// nearest arc with ground behind it, coasts included, if the position is closer to it than its
  /// uncertainty: if the true line runs beyond the position, somebody held it. Farther away no border
  /// decides.
  func nearestBorder(
    to position: Position,
    in match: RegionMatch?,
    on day: HistoricalDate,
    knownTo knowledge: Knowledge
  ) -> BorderDistance? {
    guard match != nil else {
      return coverage.nearestArc(to: position) { $0.sides.isFrontier }.flatMap { found in
        let arc = coverage.arcs[found.arc]
        return BorderDistance(
          fromOutside: arc.origin,
          found.nearest,
          arc: found.arc,
          across: region(behind: arc)
        )
      }
    }
    var leads = [Lead?](repeating: nil, count: coverage.faces.count)
    func lead(_ face: Int?) -> Lead? {
      guard let face else { return nil }
      if let known = leads[face] { return known }
      let lead = Lead(verdict(ofFace: face, on: day, knownTo: knowledge))
      leads[face] = lead
      return lead
    }
    let coasts = coasts
    // Asked only of arcs that may be the nearest: of most faces no verdict is needed.
    let nearest = coverage.nearestArc(to: position) { arc in
      !arc.isCoast(coasts) && lead(arc.sides.left) != lead(arc.sides.right)
    }
    return nearest.map { BorderDistance(coverage.arcs[$0.arc].origin, $0.nearest, arc: $0.arc, across: nil) }
  }

  /// The region behind an arc at which the map ends; nil for every other arc.
  func region(behind arc: Arc) -> RegionID? {
    guard arc.sides.isFrontier else { return nil }
    return (arc.sides.left ?? arc.sides.right).map { region(ofFace: $0) }
  }

  /// The region that answers for a face.
  package func region(ofFace face: Int) -> RegionID {
    let id = coverage.faces[face].region
    return register.regions.principalRegion(of: id) ?? id
  }
}

extension Arc {
  /// Whether the arc is coast: its origin is a coast, and no ground lies across it, as it may where land is
  /// cut at the antimeridian.
  func isCoast(_ coasts: Set<String>) -> Bool { sides.isFrontier && coasts.contains(origin.line) }
}

extension ArcSides {
  /// Whether the map ends here: ground on one side only.
  var isFrontier: Bool { (left == nil) != (right == nil) }

  /// Whether something that is said of each face is not the same on both sides; where the map ends it is not.
  package func differ(in faces: [some Equatable]) -> Bool {
    left.map { faces[$0] } != right.map { faces[$0] }
  }
}

extension BorderDistance {
  /// The distance to the nearest position of an arc of that origin.
  init(_ origin: ArcOrigin, _ nearest: NearestPosition, arc: Int, across: RegionID?) {
    line = origin.line
    step = origin.step
    kilometres = nearest.distanceInKilometres
    uncertaintyInKilometres = origin.uncertaintyInKilometres
    self.across = across
    self.arc = arc
  }

  /// The distance of a position outside the map; nil if there is no doubt on which side it lies.
  init?(fromOutside origin: ArcOrigin, _ nearest: NearestPosition, arc: Int, across: RegionID?) {
    self.init(origin, nearest, arc: arc, across: across)
    if !isNear { return nil }
  }
}
