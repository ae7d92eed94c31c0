public import Diplomacy
public import MapGeometry

/// The nearest border that decides, for millions of positions.
///
/// It answers as ``Answer/border`` of `answer(at:in:knownTo:)` does, to the last bit. The arcs are indexed once,
/// and for each stretch of days it is known which of them decide. Use `answer` for a single position: this takes
/// some 20 milliseconds to make, and then a few microseconds a position. A value; threads may share it.
public struct DecidingBorders: Sendable {
  private let index: ArcIndex
  private let origins: [ArcOrigin]
  private let calendar: DatePeriod
  /// The first days of stretches in which the same borders decide, sorted, and the kinds of arcs that decide then.
  private let starts: [HistoricalDate]
  private let deciding: [ArcKinds]

  /// The faces on both sides of an arc, which make its kind.
  private struct Sides: Hashable {
    let left: Int?
    let right: Int?
  }

  /// Makes ready the borders of an atlas.
  public init(_ atlas: Atlas, knownTo knowledge: Knowledge = .everything) {
    let coasts = atlas.coasts
    var kinds: [Sides: Int] = [:]
    var sides: [Sides] = []
    for arc in atlas.coverage.arcs {
      let arcSides = Sides(left: arc.left, right: arc.right)
      if kinds[arcSides] == nil {
        kinds[arcSides] = sides.count
        sides.append(arcSides)
      }
    }
    index = ArcIndex(atlas.coverage) { arc in
      coasts.contains(arc.origin.line) ? nil : kinds[Sides(left: arc.left, right: arc.right)]
    }
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
      return ArcKinds(count: sides.count) { kind in
        sides[kind].left.map { leads[$0] } != sides[kind].right.map { leads[$0] }
      }
    }
    self.starts = starts
  }

  /// The nearest border to a position across which another leads, on the first day of a period that has answers;
  /// nil when no day has, or no border decides.
  ///
  /// The position has to be in a face; elsewhere `answer` names no border.
  public func nearest(to position: Position, in period: DatePeriod) -> BorderDistance? {
    guard period.first <= calendar.last, calendar.first <= period.last else { return nil }
    let day = max(period.first, calendar.first)
    var range = starts.startIndex..<starts.endIndex
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = starts[middle] <= day ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return index.nearestArc(to: position, of: deciding[range.lowerBound]).map { found in
      BorderDistance(origins[found.arc], found.nearest)
    }
  }
}
