package import Diplomacy
import MapFormats
import MapGeometry

extension Atlas {
  /// Each arc of the coverage, once, in the order of its line and of the coverage.
  ///
  /// An arc of a treaty's line is left out if the treaty was not in force on any of the days, or could not be
  /// known on the last of them; so is a seam. The edge of a part is included if such a treaty draws it, or if on one of
  /// the days another leads across it. Every other arc is always included.
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
        let id = "\(border.id)/\(number + 1)"
        features.append(
          MergedFeature(
            id: id,
            properties: properties(of: coverage.arcs[index], id: id, drawnBy: border, interval),
            shape: .arc(index)
          )
        )
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
    _ interval: DayInterval?
  ) -> [Feature.Property] {
    let step = border.step(arc.origin.step)
    let sources = register.texts(of: border.sources)
    return [
      .init("id", .string(id)),
      .init("name", .string(border.name)),
      .init("line", .string(border.id)),
      .init("kind", .string(border.kind.rawValue)),
      .init("start_date", interval.map { .date($0.start.description) } ?? .null),
      .init("end_date", interval?.lastDay.map { .date($0.description) } ?? .null),
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
      .init("note", PropertyValue(border.note)),
    ]
  }

  /// Each railway as often as it changed hands, by its id and the days.
  func railwayFeatures(in days: DayInterval) -> [MergedFeature] {
    railways.flatMap { railway in
      railway.tenures.filter { $0.interval.intersection(days) != nil }.map { tenure in
        let id = "\(railway.id)@\(tenure.interval.start)"
        let notes = [railway.note, tenure.note].compactMap { $0 }.joined(separator: " ")
        return MergedFeature(
          id: id,
          properties: [
            .init("id", .string(id)),
            .init("name", .string(railway.name)),
            .init("railway", .string(railway.id)),
            .init("power", .string(tenure.power.name)),
            .init("start_date", .date(tenure.interval.start.description)),
            .init("end_date", tenure.interval.lastDay.map { .date($0.description) } ?? .null),
            .init("instrument", .string(tenure.instrument.name)),
            .init("certainty", .string(tenure.certainty.rawValue)),
            .init("uncertainty_km", .number(railway.uncertaintyInKilometres)),
            .init("note", notes.isEmpty ? .null : .string(notes)),
          ],
          shape: .geometry(.lineString(railway.line))
        )
      }
    }
  }
}
