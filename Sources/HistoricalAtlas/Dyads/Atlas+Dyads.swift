public import Diplomacy
import MapGeometry

extension Atlas {
  /// A row for each power, region and year in which it led on some day of a period, and one for the ground
  /// and days on which nobody did; by year, region and power.
  ///
  /// Days off the calendar are left out. Cost: as for the layer ``LayerKind/predominant``.
  public func dyads(on period: DatePeriod, knownTo knowledge: Knowledge = .everything) -> [Dyad] {
    let spells = coverage.faces.indices.flatMap { face in
      leads(ofFace: face, knownTo: knowledge).map {
        Spell(leadingIn: face, of: coverage.faces[face].region, $0)
      }
    }
    return rows(of: spells, on: period) { $0.claim?.power.name ?? "" }
  }

  /// A row for each claim, region and year in which it is in force on some day of a period; by year, region
  /// and claim.
  ///
  /// Claims along a railway and on unknown ground have rows for the region that their clause names, without
  /// an area. Cost: every claim is looked at on every day on which one begins or ends.
  public func dyadsOfClaims(on period: DatePeriod, knownTo knowledge: Knowledge = .everything) -> [Dyad] {
    var spells: [Spell] = []
    for face in coverage.faces.indices {
      let region = coverage.faces[face].region
      for stretch in stretches(ofFace: face, knownTo: knowledge) {
        for claim in stretch.verdict.claims {
          let hasFace = claim.ground.hasFaces
          spells.append(
            Spell(
              of: claim,
              on: hasFace ? face : nil,
              of: hasFace ? region : claim.region,
              stretch.interval,
              under: stretch.verdict
            )
          )
        }
      }
    }
    spells += alongRailways(knownTo: knowledge)
    return rows(of: spells, on: period) { $0.claim?.id.name ?? "" }
  }

  /// The claims along railways, which no face has.
  private func alongRailways(knownTo knowledge: Knowledge) -> [Spell] {
    let clauses = register.instruments.flatMap(\.clauses).filter { !$0.ground.railways.isEmpty }
    let turns = clauses.flatMap { clause in
      [clause.start, clause.end, clause.published.latest, clause.endPublicFrom?.latest].compactMap(\.self)
    }
    let starts = Set([calendar.first] + turns.filter(calendar.contains)).sorted()
    let ends = starts.dropFirst().map { Optional($0) } + [calendar.interval.end]
    return zip(starts, ends).compactMap { try? DayInterval(start: $0, end: $1) }.flatMap { days in
      register.claimsAlongRailways(in: DatePeriod(days.start).interval, knownTo: knowledge).map {
        Spell(of: $0, on: nil, of: $0.region, days, under: nil)
      }
    }
  }

  /// The rows of spells, year by year: one for those of a region that have one name.
  private func rows(
    of spells: [Spell],
    on period: DatePeriod,
    named name: (Spell) -> String
  ) -> [Dyad] {
    struct Key: Hashable {
      let year: Int
      let region: RegionID
      let name: String
    }
    guard let days = period.interval.intersection(calendar.interval), let last = days.lastDay else {
      return []
    }
    let years = (days.start.components.year...last.components.year).compactMap { year in
      (try? DatePeriod(year: year))?.interval.intersection(days).map { (year: year, days: $0) }
    }
    var groups: [Key: [Spell]] = [:]
    for spell in spells {
      for (year, days) in years {
        guard let spell = spell.on(days) else { continue }
        groups[Key(year: year, region: spell.region, name: name(spell)), default: []].append(spell)
      }
    }
    let lengths = Dictionary(uniqueKeysWithValues: years.map { ($0.year, $0.days.dayCount ?? 0) })
    let areas = coverage.faces.map(\.areaInSquareKilometres)
    let ground = Dictionary(grouping: coverage.faces.indices) { coverage.faces[$0].region }
      .mapValues { $0.reduce(0) { $0 + areas[$1] } }
    return groups.sorted { a, b in
      (a.key.year, a.key.region, a.key.name) < (b.key.year, b.key.region, b.key.name)
    }
    .map { key, spells in
      Dyad(of: spells, in: key.year, areas, ground[key.region] ?? 0, during: lengths[key.year] ?? 0)
    }
  }
}

extension Dyad {
  /// The row of spells in a year, of one power or one claim.
  ///
  /// - Parameters:
  ///   - areas: The areas of the faces.
  ///   - whole: The area of the region.
  ///   - days: The number of days of the year that are asked about.
  fileprivate init(of spells: [Spell], in year: Int, _ areas: [Double], _ whole: Double, during days: Int) {
    let tenure = spells.most(areas, \.claim?.tenure) { $0.rawValue }
    let main = spells.filter { $0.claim?.tenure == tenure }.most(areas, \.claim?.id) { $0.name }
    self.year = year
    region = spells[0].region
    claim = spells.first { $0.claim?.id == main }?.claim
    power = claim?.power
    status = spells.most(areas, \.status) { $0.rawValue } ?? .held
    contenders = Set(spells.flatMap(\.contenders)).sorted()
    sovereign = spells.most(areas, \.sovereign) { $0.name }
    self.days = spells.dayCount
    daysLed = spells.filter(\.isLed).dayCount
    daysSecret = spells.filter { $0.claim?.isSecret == true }.dayCount
    let area = spells.largestArea(areas)
    largestSquareKilometres = area
    share = area == nil || whole == 0 ? nil : spells.areaDays(areas) / (whole * Double(days))
    regionSquareKilometres = whole
    certainty = spells.compactMap(\.certainty).max()
  }
}
