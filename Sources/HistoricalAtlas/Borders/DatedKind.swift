public import Diplomacy
package import MapGeometry

extension Border {
  /// What kind of line a border is on some days, where that changes.
  public struct DatedKind: Hashable, Sendable {
    /// The kind; nil where no line is to be drawn on these days.
    public let kind: Kind?
    /// The first day; nil if it was so before anything that is dated here.
    public let from: HistoricalDate?
    /// The first day on which it was no longer so; nil if it stayed.
    public let to: HistoricalDate?
    /// Only where one of these regions lies beside the line; empty for all of it.
    public let beside: [RegionID]
    /// How certain kind and days are.
    public let certainty: Certainty
    /// What they rest on.
    public let sources: [Citation]
    /// What a reader should know.
    public let note: String?

    package init(
      kind: Kind?,
      from: HistoricalDate? = nil,
      to: HistoricalDate? = nil,
      beside: [RegionID] = [],
      certainty: Certainty = .probable,
      sources: [Citation] = [],
      note: String? = nil
    ) {
      self.kind = kind
      self.from = from
      self.to = to
      self.beside = beside
      self.certainty = certainty
      self.sources = sources
      self.note = note
    }

    /// Whether it is so on a day.
    public func holds(on day: HistoricalDate) -> Bool {
      from.map { $0 <= day } ?? true && to.map { day < $0 } ?? true
    }

    /// Whether it is said of a stretch with these regions beside it.
    package func isSaid(beside regions: Set<RegionID>) -> Bool {
      beside.isEmpty || !regions.isDisjoint(with: beside)
    }
  }

  /// A line that follows one meridian or one parallel throughout.
  public enum Course: String, Hashable, Sendable {
    case meridian, parallel
  }

  /// What is said of the kind on a day, along a stretch with these regions beside it: of that stretch
  /// before of the whole line; nil where only ``kind`` is.
  package func datedKind(on day: HistoricalDate, beside regions: Set<RegionID>) -> DatedKind? {
    let said = kinds.filter { $0.holds(on: day) && $0.isSaid(beside: regions) }
    return said.first { !$0.beside.isEmpty } ?? said.first
  }

  /// The kind on a day, along a stretch with these regions beside it; nil where no line is to be drawn then.
  package func kind(on day: HistoricalDate, beside regions: Set<RegionID>) -> Kind? {
    guard let dated = datedKind(on: day, beside: regions) else { return kind }
    return dated.kind
  }
}

extension Atlas {
  /// The regions of the faces beside an arc, with all that they are part of.
  package func regions(beside sides: ArcSides) -> Set<RegionID> {
    let faces = [sides.left, sides.right].compactMap(\.self).map { coverage.faces[$0].region }
    return Set(faces.flatMap { register.regions.lineage(of: $0) })
  }

  /// The kind of the line that drew an arc, on a day: nil where none is to be drawn, or its treaty does not
  /// hold.
  package func kind(ofArc arc: Int, on day: HistoricalDate) -> Border.Kind? {
    let arc = coverage.arcs[arc]
    guard let border = border(arc.origin.line),
      let kind = border.kind(on: day, beside: regions(beside: arc.sides))
    else { return nil }
    if kind == .treatyLine, let standing = standing(of: border), !standing.contains(day) { return nil }
    return kind
  }

  /// Along what a line runs throughout; nil if it bends.
  package func course(ofLine id: String) -> Border.Course? {
    let positions = coverage.arcs.lazy.filter { $0.origin.line == id }.flatMap(\.line.positions)
    guard let first = positions.first else { return nil }
    if positions.allSatisfy({ $0.x == first.x }) { return .meridian }
    return positions.allSatisfy { $0.y == first.y } ? .parallel : nil
  }
}
