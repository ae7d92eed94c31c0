import Diplomacy
import MapGeometry

extension Atlas {
  /// The ids of the lines that are coast.
  var coasts: Set<String> { Set(borders.filter { $0.kind == .coast }.map(\.id)) }

  /// The nearest arc across which another leads: another power, another tenure, or nobody of the data set.
  ///
  /// The coast is none: beyond it nobody is asked about.
  func nearestBorder(
    to position: Position,
    in ground: Ground,
    on day: HistoricalDate,
    knownTo knowledge: Knowledge
  ) -> BorderDistance? {
    let leads = histories.map { Lead($0.verdict(on: day, knownTo: knowledge)) }
    let coasts = coasts
    let nearest = coverage.nearestArc(to: position) { arc in
      !coasts.contains(arc.origin.line) && arc.left.map { leads[$0] } != arc.right.map { leads[$0] }
    }
    return nearest.map { BorderDistance(coverage.arcs[$0.arc].origin, $0.nearest) }
  }
}

extension BorderDistance {
  /// The distance to the nearest position of an arc of that origin.
  init(_ origin: ArcOrigin, _ nearest: NearestPosition) {
    line = origin.line
    step = origin.step
    kilometres = nearest.distanceInKilometres
    uncertaintyInKilometres = origin.uncertaintyInKilometres
  }
}
