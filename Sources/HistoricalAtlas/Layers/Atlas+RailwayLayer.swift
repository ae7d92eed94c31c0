import Diplomacy
import MapFormats
import MapGeometry

extension Atlas {
  /// Each section of each railway as often as it changed hands while it had a track, by its id and the days.
  ///
  /// Days with a track and without a known owner are features too, without a power. A railway whose track
  /// is not dated is one section on all days of its owners.
  func railwayFeatures(in days: DayInterval, knownTo knowledge: Knowledge) -> [MergedFeature] {
    railways.flatMap { railway in
      let sections: [(section: Railway.Section?, days: DayInterval?, line: LineString?)] =
        railway.sections.isEmpty
        ? [(nil, calendar.interval, railway.line)]
        : railway.sections.map { ($0, $0.days, railway.line($0.first...$0.last)) }
      return sections.enumerated().flatMap { number, laid in
        railway.owners(on: laid.section == nil ? nil : laid.days).compactMap { owner -> MergedFeature? in
          let (held, tenure) = owner
          guard let line = laid.line, let asked = held.intersection(days) else { return nil }
          let place = laid.section == nil ? "" : "/\(number + 1)"
          let id = "\(railway.id)\(place)@\(held.start)"
          let zones = zones(along: railway.id, in: asked, knownTo: knowledge)
          return MergedFeature(
            id: id,
            properties: properties(of: railway, laid.section, tenure, id: id, held, zones),
            shape: .geometry(.lineString(line))
          )
        }
      }
    }
  }

  /// The powers with a zone in law along a railway on some of the days.
  private func zones(along railway: String, in days: DayInterval, knownTo knowledge: Knowledge) -> [String] {
    let claims = register.claimsAlongRailways(in: days, knownTo: knowledge)
      .filter { $0.ground.railways.contains(railway) && $0.tenure == .railwayZone && $0.scope == nil }
    return Set(claims.map(\.power.name)).sorted()
  }

  private func properties(
    of railway: Railway,
    _ section: Railway.Section?,
    _ tenure: Railway.Ownership?,
    id: String,
    _ held: DayInterval,
    _ zones: [String]
  ) -> [Feature.Property] {
    func list(_ texts: [String?]) -> PropertyValue {
      let texts = texts.compactMap(\.self)
      return texts.isEmpty ? .null : .string(texts.joined(separator: "; "))
    }
    let notes = [railway.note, section?.note, tenure?.note].compactMap(\.self).joined(separator: " ")
    // An owner often rests on the page that gives the day.
    let given = section?.sources ?? []
    let cited = given + (tenure?.sources ?? []).filter { !given.contains($0) }
    let partners = (tenure?.partners ?? []).map { Optional($0.name) }
    return [
      .init("id", .string(id)),
      .init("name", .string(railway.name)),
      .init("railway", .string(railway.id)),
      .init("power", PropertyValue(tenure?.power.name)),
      .init("start_date", .date(held.start.description)),
      .init("end_date", held.lastDay.map { .date($0.description) } ?? .null),
      .init("instrument", PropertyValue(tenure?.instrument?.name)),
      .init("certainty", PropertyValue(tenure?.certainty.rawValue)),
      .init("uncertainty_km", .number(railway.uncertaintyInKilometres)),
      .init("note", notes.isEmpty ? .null : .string(notes)),
      .init("opened", PropertyValue(section?.opened.text)),
      .init("closed", PropertyValue(section?.closed?.text)),
      .init("opened_certainty", PropertyValue(section?.certainty.rawValue)),
      .init("gauge", PropertyValue(section?.gauge)),
      .init("control", PropertyValue(tenure?.control.rawValue)),
      .init("with", list(partners)),
      .init("zone", list(zones)),
      .init("source", list(register.texts(of: cited))),
    ]
  }
}

extension Railway {
  /// Who had it on each of some days with a track, in order, nobody where no owner is known; nil for all
  /// days of its owners.
  fileprivate func owners(on days: DayInterval?) -> [(days: DayInterval, owner: Ownership?)] {
    guard let days else { return tenures.map { ($0.interval, $0) } }
    var owners: [(days: DayInterval, owner: Ownership?)] = []
    var next: HistoricalDate? = days.start
    for tenure in tenures {
      guard let held = tenure.interval.intersection(days) else { continue }
      if let gap = next.flatMap({ try? DayInterval(start: $0, end: held.start) }) {
        owners.append((gap, nil))
      }
      owners.append((held, tenure))
      next = held.end
    }
    if let gap = next.flatMap({ try? DayInterval(start: $0, end: days.end) }) { owners.append((gap, nil)) }
    return owners
  }
}
