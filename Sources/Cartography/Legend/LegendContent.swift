/// What the legend of a sheet explains: exactly what is on the map.
struct LegendContent {
  /// Who holds ground, zones and railways, and how.
  let powers: [LegendEntry]
  /// The kinds of lines.
  let lines: [LegendEntry]
  /// The signs of places, the mark of doubt, and the numbers that stand for names.
  let signs: [LegendEntry]
  /// What ground, pattern and edge mean; nil where nothing is filled.
  let key: String?

  var isEmpty: Bool { powers.isEmpty && lines.isEmpty && signs.isEmpty }

  /// A legend of nothing.
  static let empty = LegendContent(powers: [], lines: [], signs: [], key: nil)
}

extension LegendContent {
  /// What is on the map, each kind in a fixed order.
  init(_ sheet: MapSheet, _ shapes: SheetShapes, _ labels: SheetLabels, _ palette: PowerPalette) {
    let words = sheet.words
    let seen = zip(sheet.regions, shapes.regions).filter { $0.1.room != nil }.map(\.0)
    let fills = seen.filter { $0.fill != .empty }.map { region in
      LegendEntry(sample: .fill(region.fill), text: region.legend ?? words.text(of: region.fill))
    }
    let edges = Set(seen.compactMap(\.edge)).map { power in
      LegendEntry(
        sample: .edge(power: power),
        text: LegendText(holder: words.name(of: power), manner: words.edge)
      )
    }
    let tracks = zip(sheet.railways, shapes.railways).filter { $0.1.isSeen }.map(\.0)
    let owners = Set(tracks.filter { !$0.isMinor }.map(\.owner))
    let railways = owners.compactMap(\.self).map { owner in
      LegendEntry(
        sample: .railway(owner: owner),
        text: LegendText(holder: words.name(of: owner), manner: words.railway)
      )
    }
    let holders = Set(zip(sheet.railwayZones, shapes.railwayZones).filter { $0.1.isSeen }.map(\.0.power))
    let zones = holders.map { power in
      LegendEntry(
        sample: .railwayZone(power: power),
        text: LegendText(holder: words.name(of: power), manner: words.railwayZone)
      )
    }
    powers = Set(fills + edges + zones + railways).sorted { palette.order($0) < palette.order($1) }
    let borders = zip(sheet.borders, shapes.borders).filter { $0.1.isSeen && $0.0.kind != .coast }.map(\.0)
    let unowned = owners.contains(nil) ? [LegendEntry(.railway(owner: nil), words.railway)] : []
    let others =
      tracks.contains(where: \.isMinor) ? [LegendEntry(.minorRailway, words.otherRailway)] : []
    lines =
      Set(borders.map(\.stroke)).sorted().map { LegendEntry(sample: .border($0), text: words.text(of: $0)) }
      + unowned + others
    let doubts =
      seen.contains { $0.isUncertain && $0.label != nil } ? [LegendEntry(.doubt, words.uncertain)] : []
    let seenGroups = Set(zip(sheet.points, shapes.points).filter { $0.1 != nil }.map(\.0.group))
    let points = sheet.pointGroups.indices.filter(seenGroups.contains).map { group in
      LegendEntry(.point(sheet.pointGroups[group].colour), sheet.pointGroups[group].name)
    }
    let outside =
      fills.isEmpty || sheet.background.land.isEmpty ? [] : [LegendEntry(.outside, words.outside)]
    let ranks = Set(labels.shownPlaces.map { sheet.places[$0].rank })
    signs =
      PlaceRank.allCases.filter(ranks.contains).map { rank in
        LegendEntry(.place(rank), words.places[rank] ?? rank.rawValue)
      } + doubts + outside + points
      + labels.labels.compactMap { label in
        label.key.map { LegendEntry(.key(label.lines.joined()), $0) }
      }
    key = fills.isEmpty ? nil : words.howToRead
  }
}

extension MapWords {
  /// The name of a power, or its id.
  func name(of power: String) -> String { powers[power] ?? power }

  /// The names of the powers of a fill, which is all that a sheet knows of it by itself.
  fileprivate func text(of fill: GroundFill) -> LegendText {
    let powers = fill.overlay?.powers ?? fill.powers
    return LegendText(holder: powers.map(name).joined(separator: " / "), manner: "")
  }

  /// The text of a border: its kind, and whether it is secret or approximate.
  fileprivate func text(of stroke: BorderStroke) -> LegendText {
    let word = borders[stroke.kind] ?? stroke.kind.rawValue
    let more = (stroke.isSecret ? [secret] : []) + (stroke.isApproximate ? [approximate] : [])
    return LegendText(
      holder: word,
      manner: more.joined(separator: ", "),
      line: ([word] + more).joined(separator: ", ")
    )
  }
}

extension PowerPalette {
  /// The position of an entry of a power: by the powers, those that contend last; a power's own by pattern, then zones,
  /// railways and titles.
  fileprivate func order(_ entry: LegendEntry) -> LegendOrder {
    let powers: [String]
    switch entry.sample {
    case .fill(let fill): powers = fill.overlay?.powers ?? fill.powers
    case .railwayZone(let power), .edge(let power): powers = [power]
    case .railway(let owner): powers = [owner ?? ""]
    case .border, .minorRailway, .doubt, .outside, .place, .point, .key: powers = [""]
    }
    return LegendOrder(
      isContested: powers.count > 1,
      powers: powers.map(rank),
      manner: entry.mannerRank,
      text: entry.text.line
    )
  }
}

/// The position of an entry of a power in the legend.
private struct LegendOrder: Comparable {
  let isContested: Bool
  let powers: [Int]
  let manner: Int
  let text: String

  static func < (a: LegendOrder, b: LegendOrder) -> Bool {
    if a.isContested != b.isContested { return b.isContested }
    if a.powers != b.powers { return a.powers.lexicographicallyPrecedes(b.powers) }
    return (a.manner, a.text) < (b.manner, b.text)
  }
}
