package import Diplomacy
import MapFormats
import MapGeometry

extension Atlas {
  /// Each arc of the coverage, once, in the order of its line and of the coverage.
  ///
  /// An arc of a treaty's line is left out if the treaty was not in force on any of the days, or could not be
  /// known on the last of them; so is a seam. An arc whose kind changes is included once for each kind with
  /// its days, and not on days on which it is no line. The edge of a part is included if such a treaty
  /// draws it, or if on one of the days another leads across it. Every other arc is always included.
  func borderFeatures(in days: DayInterval, knownTo knowledge: Knowledge) -> [MergedFeature] {
    var features: [MergedFeature] = []
    let leads = LeadsOfFaces(self, days, knowledge)
    for border in borders {
      let treaty = treaty(drawing: border)
      let standing = standing(of: border)
      let isDrawn =
        treaty.map { treaty in
          standing?.intersection(days) != nil
            && knowledge.holds(treaty, askedAbout: days.lastDay ?? calendar.last)
        } ?? true
      let isEdge = border.kind == .partEdge
      guard isDrawn || isEdge else { continue }
      let interval = isDrawn ? standing : nil
      let arcs = coverage.arcs.indices.filter { index in
        let arc = coverage.arcs[index]
        guard arc.origin.line == border.id, !arc.isSeam else { return false }
        return !isEdge || (isDrawn && treaty != nil) || leads.differ(across: arc.sides)
      }
      for (number, index) in arcs.enumerated() {
        let arc = coverage.arcs[index]
        for stretch in border.stretches(beside: border.kinds.isEmpty ? [] : regions(beside: arc.sides)) {
          let isOfTreaty = treaty != nil && stretch.kind == border.kind
          guard let held = stretch.interval(within: isOfTreaty ? interval : nil), held.intersects(days) else {
            continue
          }
          let id = "\(border.id)/\(number + 1)" + (stretch.from.map { "@\($0)" } ?? "")
          features.append(
            MergedFeature(
              id: id,
              properties: properties(of: arc, id: id, drawnBy: border, stretch, held),
              shape: .arc(index)
            )
          )
        }
      }
    }
    return features
  }

  /// The treaty that draws a line; nil for a line that none draws.
  package func treaty(drawing border: Border) -> Instrument? {
    [.treatyLine, .partEdge].contains(border.kind) ? border.instrument.flatMap(register.instrument) : nil
  }

  /// The days on which a treaty's line stands: those of its treaty, but for the edge of a part those of its clauses on the
  /// part, if it has any; nil for a line that no treaty draws.
  package func standing(of border: Border) -> DayInterval? {
    guard let treaty = treaty(drawing: border) else { return nil }
    let own = treaty.clauses.filter { $0.ground.part?.name == border.id }.compactMap(\.interval)
    guard border.kind == .partEdge, let start = own.map(\.start).min() else { return treaty.standing }
    let ends = own.compactMap(\.end)
    return try? DayInterval(start: start, end: ends.count == own.count ? ends.max() : nil)
  }

  private func properties(
    of arc: Arc,
    id: String,
    drawnBy border: Border,
    _ stretch: KindStretch,
    _ held: KindStretch.Days
  ) -> [Feature.Property] {
    let step = border.step(arc.origin.step)
    let sources = register.texts(of: border.sources + (stretch.dated?.sources ?? []))
    let notes = [border.note, stretch.dated?.note].compactMap(\.self).joined(separator: " ")
    return [
      .init("id", .string(id)),
      .init("name", .string(border.name)),
      .init("line", .string(border.id)),
      .init("kind", .string(stretch.kind.rawValue)),
      .init("start_date", held.start.map { .date($0.description) } ?? .null),
      .init("end_date", held.end.map { .date($0.previous.description) } ?? .null),
      .init("instrument", PropertyValue(border.instrument?.name)),
      .init("article", PropertyValue(border.article)),
      .init("certainty", .string(border.certainty.rawValue)),
      .init("uncertainty_km", .number(arc.origin.uncertaintyInKilometres)),
      .init("step", arc.origin.step.map { .integer($0) } ?? .null),
      .init("step_text", PropertyValue(step?.text)),
      .init("assumed", step.map { .boolean($0.isAssumed) } ?? .null),
      .init("left", PropertyValue(arc.sides.left.map { coverage.faces[$0].region.name })),
      .init("right", PropertyValue(arc.sides.right.map { coverage.faces[$0].region.name })),
      .init("source", sources.isEmpty ? .null : .string(sources.joined(separator: "; "))),
      .init("note", notes.isEmpty ? .null : .string(notes)),
      .init("kind_certainty", PropertyValue(stretch.dated?.certainty.rawValue)),
    ]
  }
}
