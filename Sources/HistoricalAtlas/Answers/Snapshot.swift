public import Diplomacy

/// Who led in every face of an atlas on one day.
public struct Snapshot: Sendable {
  /// The day on which it holds; it lies in the calendar of the atlas.
  public let day: HistoricalDate
  /// Whose knowledge it shows.
  public let knowledge: Knowledge
  /// The verdict for each face, in the order of the coverage's faces.
  public let verdicts: [Verdict]

  /// A snapshot of verdicts that were found before.
  package init(day: HistoricalDate, knowledge: Knowledge, verdicts: [Verdict]) {
    self.day = day
    self.knowledge = knowledge
    self.verdicts = verdicts
  }

  /// The faces in which a power leads through each local state, in ascending order.
  package var facesOfStates: [PowerID: [Int]] {
    verdicts.enumerated().reduce(into: [:]) { faces, found in
      if let state = found.element.predominant?.state { faces[state, default: []].append(found.offset) }
    }
  }
}

extension Atlas {
  /// Who led in every face on a day; nil off the calendar.
  public func snapshot(on day: HistoricalDate, knownTo knowledge: Knowledge = .everything) -> Snapshot? {
    guard calendar.contains(day) else { return nil }
    let verdicts = coverage.faces.indices.map {
      verdict(ofFace: $0, on: day, knownTo: knowledge)
    }
    return Snapshot(day: day, knowledge: knowledge, verdicts: verdicts)
  }
}
