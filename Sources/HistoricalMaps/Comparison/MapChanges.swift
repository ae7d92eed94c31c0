import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// What changed hands, as regions of a map and as notes.
struct MapChanges {
  /// A region without its polygons, and the faces of its ground.
  let regions: [(region: MapRegion, faces: [Int])]
  /// What each power gained and lost in all, in a line each; that nothing changed hands if so.
  let balance: [String]

  /// Ground of a region that changes hands alike is one, in whatever parts it does.
  private struct Turn: Hashable {
    let region: RegionID
    let look: Look
    let loser: PowerID?
    let instrument: String?
  }

  init(
    _ difference: Difference,
    from before: Snapshot,
    to after: Snapshot,
    _ looks: SnapshotLooks,
    of atlas: Atlas,
    _ words: Words
  ) {
    var groups: [(turn: Turn, faces: [Int], area: Double, title: Phrase)] = []
    for change in difference.changes {
      let faces = change.faces.sorted()
      let verdict = after.verdicts[faces[0]]
      let loser = before.verdicts[faces[0]].predominant?.power
      let turn = Turn(
        region: change.region,
        look: looks.looks[faces[0]],
        loser: loser == verdict.predominant?.power ? nil : loser,
        instrument: change.instrumentName(in: atlas)
      )
      if let known = groups.firstIndex(where: { $0.turn == turn }) {
        groups[known].faces += faces
        groups[known].area += change.squareKilometres
      } else {
        let title: Phrase = "\(words.lead(change.from)) → \(words.lead(change.to))"
        groups.append((turn, faces, change.squareKilometres, title))
      }
    }
    var counts: [RegionID: Int] = [:]
    regions = groups.map { turn, faces, area, title in
      let count = counts[turn.region, default: 0] + 1
      counts[turn.region] = count
      let area = words.word("square-kilometres", ["km": Phrase(area.grouped)])
      let name = words.name(of: turn.region)
      let region = MapRegion(
        id: RegionID(knownValid: count == 1 ? turn.region.name : "\(turn.region.name)-\(count)"),
        polygons: [],
        label: ([area.text] + [turn.instrument].compactMap(\.self)).joined(separator: ", "),
        isNote: true,
        title: MapTitle(
          "\(name)\(words.colon)\(title); \(area)",
          or: "\(words.inEnglish.name(of: turn.region)): \(area)",
          words
        ),
        styleClass: "change",
        fill: turn.look.fill,
        edge: turn.loser?.name,
        legend: turn.look.legend(words)
      )
      return (region, faces.sorted())
    }
    balance = difference.balance(words)
  }
}

extension Difference {
  /// What each power gained and lost in all, in a line each; that nothing changed hands if so.
  func balance(_ words: Words) -> [String] {
    let balances = Dictionary(grouping: balances(roundedTo: 1)) { $0.power }
    let powers = balances.keys.compactMap(\.self).sorted { $0.name < $1.name }
    guard !changes.isEmpty else { return [words.word("nothing-changed").text] }
    return powers.compactMap { power in
      let gained = balances[power]?.reduce(0) { $0 + $1.gained } ?? 0
      let lost = balances[power]?.reduce(0) { $0 + $1.lost } ?? 0
      let values: KeyValuePairs = [
        "power": words.name(of: power), "gained": Phrase(gained.grouped), "lost": Phrase(lost.grouped),
      ]
      return words.word("gained-and-lost", values).text
    }
  }
}

extension Difference.Change {
  /// The name of the instrument that caused the change, or by which the ground is held after it.
  func instrumentName(in atlas: Atlas) -> String? {
    cause?.instrument.map { atlas.register.name(of: $0) } ?? claim?.instrumentName
  }
}

extension Double {
  /// The nearest whole number with its thousands apart: `356 000`, with thin blanks that do not break.
  fileprivate var grouped: String {
    var digits = Array(String(Int(rounded())))
    for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert("\u{202F}", at: place) }
    return String(digits)
  }
}
