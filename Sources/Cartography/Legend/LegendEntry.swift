/// One line of the legend: a sample of a style that is on the map, and what it means.
struct LegendEntry: Hashable {
  /// What the sample shows.
  enum Sample: Hashable {
    case ground(power: String)
    case overlay(MapOverlay)
    case border(BorderStroke)
    case railway(owner: String?)
    case minorRailway
    case railwayZone(power: String)
    case doubt
    case place(PlaceRank)
    /// A number that stands for a name on the map.
    case key(String)
  }

  let sample: Sample
  let text: String
}

extension LegendEntry {
  /// The entries for exactly what is on the map: tints, overlays, lines, places, each kind in a fixed order.
  static func entries(
    _ sheet: MapSheet,
    _ shapes: SheetShapes,
    _ labels: SheetLabels,
    _ palette: PowerPalette
  ) -> [LegendEntry] {
    let words = sheet.words
    let seen = zip(sheet.regions, shapes.regions).filter { $0.1.room != nil }.map(\.0)
    let sovereigns = Set(seen.filter { $0.overlay?.solidPower == nil }.compactMap(\.sovereign))
    let grounds = sovereigns.sorted { (palette.rank($0), $0) < (palette.rank($1), $1) }.map { power in
      LegendEntry(sample: .ground(power: power), text: words.name(of: power))
    }
    let overlays = seen.compactMap { region in
      region.overlay.map { LegendEntry(sample: .overlay($0), text: region.legend ?? words.names(of: $0)) }
    }
    let sorted = Set(overlays).sorted { palette.order($0) < palette.order($1) }
    let lines = zip(sheet.borders, shapes.borders).filter { $0.1.isSeen && $0.0.kind != .coast }.map(\.0)
    let borders = Set(lines.map(\.stroke)).sorted().map { stroke in
      LegendEntry(sample: .border(stroke), text: words.text(for: stroke))
    }
    let tracks = zip(sheet.railways, shapes.railways).filter { $0.1.isSeen }.map(\.0)
    let owners = Set(tracks.filter { !$0.isMinor }.map(\.owner))
    let others =
      tracks.contains(where: \.isMinor) ? [LegendEntry(sample: .minorRailway, text: words.otherRailway)] : []
    let railways = owners.sorted { palette.order(ofOwner: $0) < palette.order(ofOwner: $1) }.map { owner in
      let text = owner.map { words.name(of: $0) + ": " + words.railway } ?? words.railway
      return LegendEntry(sample: .railway(owner: owner), text: text)
    }
    let holders = Set(zip(sheet.railwayZones, shapes.railwayZones).filter { $0.1.isSeen }.map(\.0.power))
    let zones = holders.sorted { palette.order(ofOwner: $0) < palette.order(ofOwner: $1) }.map { power in
      LegendEntry(sample: .railwayZone(power: power), text: words.name(of: power) + ": " + words.railwayZone)
    }
    let doubts =
      seen.contains { $0.isUncertain && $0.label != nil }
      ? [LegendEntry(sample: .doubt, text: words.uncertain)] : []
    let ranks = Set(labels.shownPlaces.map { sheet.places[$0].rank })
    let places = PlaceRank.allCases.filter(ranks.contains).map { rank in
      LegendEntry(sample: .place(rank), text: words.places[rank] ?? rank.rawValue)
    }
    let keys = labels.labels.compactMap { label in
      label.key.map { LegendEntry(sample: .key(label.lines.joined()), text: $0) }
    }
    return grounds + sorted + doubts + borders + railways + others + zones + places + keys
  }
}

extension MapWords {
  /// The name of a power, or its id.
  func name(of power: String) -> String { powers[power] ?? power }

  /// The names of the powers of an overlay, which is all that a sheet knows of it by itself.
  func names(of overlay: MapOverlay) -> String { overlay.powers.map(name).joined(separator: " / ") }

  /// The text of a border: its kind, and whether it is secret or approximate.
  fileprivate func text(for stroke: BorderStroke) -> String {
    let word = borders[stroke.kind] ?? stroke.kind.rawValue
    let more = (stroke.isSecret ? [secret] : []) + (stroke.isApproximate ? [approximate] : [])
    return ([word] + more).joined(separator: ", ")
  }
}

extension PowerPalette {
  /// The position of an owner's entry in the legend: after all powers if there is none.
  fileprivate func order(ofOwner owner: String?) -> (Int, String) {
    owner.map { (rank($0), $0) } ?? (Int.max, "")
  }

  /// The position of an overlay's entry in the legend, as a sort key.
  fileprivate func order(_ entry: LegendEntry) -> String {
    guard case .overlay(let overlay) = entry.sample else { return "" }
    let pattern = OverlayPattern.allCases.firstIndex(of: overlay.pattern) ?? 0
    let ranks = overlay.powers.map { String(rank($0) &+ 1_000) }
    return ([String(pattern)] + ranks + overlay.powers + [entry.text]).joined(separator: "\u{0}")
  }
}
