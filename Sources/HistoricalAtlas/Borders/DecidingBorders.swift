public import Diplomacy
public import MapGeometry

/// The nearest border that decides, for millions of positions.
///
/// It answers as ``Answer/border`` of `answer(at:in:knownTo:)` does, to the last bit. The arcs are indexed once,
/// with the deciding arcs for each stretch of days. Use `answer` for a single position: this takes some 20
/// milliseconds to make, and then a few microseconds per position. A value; threads may share it.
public struct DecidingBorders: Sendable {
  private let index: ArcIndex
  private let locator: Locator
  private let origins: [ArcOrigin]
  /// For each arc at which the map ends, the region behind it.
  private let across: [RegionID?]
  private let calendar: DatePeriod
  /// The first days of stretches in which the same borders decide, sorted, and the kinds of arcs that decide then.
  private let starts: [HistoricalDate]
  private let deciding: [ArcKinds]
  /// The kinds of arcs at which the map ends.
  private let ends: ArcKinds

  /// What determines the kind of an arc.
  private struct Kind: Hashable {
    let sides: ArcSides
    let isCoast: Bool
  }

  /// Prepares the borders of an atlas.
  public init(_ atlas: Atlas, knownTo knowledge: Knowledge = .everything) {
    let coasts = atlas.coasts
    let arcKinds = atlas.coverage.arcs.map { Kind(sides: $0.sides, isCoast: $0.isCoast(coasts)) }
    var kinds: [Kind] = []
    var numbers: [Kind: Int] = [:]
    for kind in arcKinds where numbers[kind] == nil {
      numbers[kind] = kinds.count
      kinds.append(kind)
    }
    index = ArcIndex(atlas.coverage) { arc in
      numbers[Kind(sides: arc.sides, isCoast: arc.isCoast(coasts))]
    }
    locator = Locator(atlas.coverage)
    ends = ArcKinds(count: kinds.count) { kinds[$0].sides.isFrontier }
    across = atlas.coverage.arcs.map { atlas.region(behind: $0) }
    origins = atlas.coverage.arcs.map(\.origin)
    calendar = atlas.calendar
    let stretches = atlas.coverage.faces.indices.map { atlas.leads(ofFace: $0, knownTo: knowledge) }
    let starts = Set(stretches.flatMap { $0.map(\.interval.start) } + [atlas.calendar.first]).sorted()
    var places = stretches.map { _ in 0 }
    deciding = starts.map { day in
      let leads = stretches.indices.map { face in
        while places[face] + 1 < stretches[face].count,
          stretches[face][places[face] + 1].interval.start <= day
        {
          places[face] += 1
        }
        return Lead(stretches[face][places[face]].verdict)
      }
      return ArcKinds(count: kinds.count) { kind in
        !kinds[kind].isCoast && kinds[kind].sides.differ(in: leads)
      }
    }
    self.starts = starts
  }

  /// The nearest border to a position across which another power leads, on the first day of a period that has
  /// answers; for a position off the map, the border whose uncertainty covers it; nil if no day has answers
  /// or no border decides.
  public func nearest(to position: Position, in period: DatePeriod) -> BorderDistance? {
    guard period.first <= calendar.last, calendar.first <= period.last else { return nil }
    guard locator.label(at: position).face != nil else {
      return index.nearestArc(to: position, of: ends).flatMap { found in
        BorderDistance(
          fromOutside: origins[found.arc],
          found.nearest,
          arc: found.arc,
          across: across[found.arc]
        )
      }
    }
    let day = max(period.first, calendar.first)
    var range = starts.startIndex..<starts.endIndex
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = starts[middle] <= day ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return index.nearestArc(to: position, of: deciding[range.lowerBound]).map { found in
      BorderDistance(origins[found.arc], found.nearest, arc: found.arc, across: nil)
    }
  }
}
