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
    guard let nearest else { return nil }
    let origin = coverage.arcs[nearest.arc].origin
    return BorderDistance(
      line: origin.line,
      step: origin.step,
      kilometres: nearest.nearest.distanceInKilometres,
      uncertaintyInKilometres: origin.uncertaintyInKilometres
    )
  }
}

/// What has to differ for a border to decide.
private struct Lead: Hashable {
  let status: VerdictStatus
  let power: PowerID?
  let tenure: Tenure?
  let contenders: [PowerID]

  init(_ verdict: Verdict) {
    status = verdict.status
    power = verdict.predominant?.power
    tenure = verdict.predominant?.tenure
    contenders = verdict.contenders
  }
}
