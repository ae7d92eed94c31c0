public import Diplomacy
public import MapGeometry

/// Who led in a region or a part on a day, computed from its faces: a place has one answer, a region may have several.
public struct RegionSummary: Hashable, Sendable {
  /// The day.
  public let day: HistoricalDate
  /// The leads with the ground that each has, the largest first.
  public let holdings: [Holding]
  /// Claims that hold somewhere in it, on ground that no source gives, sorted.
  public let unlocated: [ClauseID]

  /// Ground of the region with one lead.
  public struct Holding: Hashable, Sendable {
    /// Who leads, and how.
    public let lead: Lead
    /// The parts that it has as such: those on which the claims that lead there hold, sorted.
    public let parts: [PartID]
    /// The geodesic area in square kilometres.
    public let squareKilometres: Double
  }

  /// Whether different faces have different leads.
  public var isDivided: Bool { holdings.count > 1 }

  /// The status of the one lead, or `divided`.
  public var status: String {
    isDivided ? "divided" : holdings.first?.lead.status.rawValue ?? VerdictStatus.unassigned.rawValue
  }

  /// The area of the region in square kilometres.
  public var squareKilometres: Double { holdings.reduce(0) { $0 + $1.squareKilometres } }
}

extension Atlas {
  /// The summary of a region, with its subregions, or of a group; nil off the calendar and for a region without ground.
  public func summary(
    of region: RegionID,
    on day: HistoricalDate,
    knownTo knowledge: Knowledge = .everything
  ) -> RegionSummary? {
    summary(ofFaces: faces(in: region), on: day, knownTo: knowledge)
  }

  /// The summary of a part; nil off the calendar and for a part without ground.
  public func summary(
    of part: PartID,
    on day: HistoricalDate,
    knownTo knowledge: Knowledge = .everything
  ) -> RegionSummary? {
    summary(ofFaces: faces(of: part), on: day, knownTo: knowledge)
  }

  /// The indices of the faces of a region with its subregions, or of a group.
  package func faces(in region: RegionID) -> Set<Int> {
    Set(
      coverage.faces.indices.filter {
        register.regions.lineage(of: coverage.faces[$0].region).contains(region)
      }
    )
  }

  private func summary(
    ofFaces faces: Set<Int>,
    on day: HistoricalDate,
    knownTo knowledge: Knowledge
  ) -> RegionSummary? {
    guard calendar.contains(day) else { return nil }
    var ground: [Lead: (parts: Set<PartID>, area: Double)] = [:]
    var unlocated: Set<ClauseID> = []
    for index in faces.sorted() {
      let verdict = verdict(ofFace: index, on: day, knownTo: knowledge)
      var found = ground[Lead(verdict), default: ([], 0)]
      if let part = verdict.predominant?.ground.part { found.parts.insert(part) }
      unlocated.formUnion(verdict.standings.filter { $0.reason == .unlocated }.map(\.claim.id))
      found.area += coverage.faces[index].areaInSquareKilometres
      ground[Lead(verdict)] = found
    }
    guard !ground.isEmpty else { return nil }
    let holdings = ground.map { lead, found in
      RegionSummary.Holding(lead: lead, parts: found.parts.sorted(), squareKilometres: found.area)
    }
    .sorted { a, b in
      (b.squareKilometres, a.name) < (a.squareKilometres, b.name)
    }
    return RegionSummary(day: day, holdings: holdings, unlocated: unlocated.sorted())
  }
}

extension RegionSummary.Holding {
  /// A name that orders holdings of equal area: no two of a summary have the same.
  fileprivate var name: String {
    let powers = ([lead.power].compactMap { $0 } + lead.contenders).map(\.name).joined(separator: " ")
    return "\(powers) \(lead.tenure?.rawValue ?? "") \(lead.status.rawValue)"
  }
}
