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

  init(
    _ difference: Difference,
    from before: Snapshot,
    to after: Snapshot,
    _ looks: SnapshotLooks,
    of atlas: Atlas,
    _ words: Words
  ) {
    var ids: [String: Int] = [:]
    regions = difference.changes.map { change in
      let faces = change.faces.sorted()
      let verdict = after.verdicts[faces[0]]
      let look = looks.looks[faces[0]]
      let count = ids[change.finest.name, default: 0] + 1
      ids[change.finest.name] = count
      let name = count == 1 ? change.finest.name : "\(change.finest.name)-\(count)"
      let loser = before.verdicts[faces[0]].predominant?.power
      let area = words.word("square-kilometres", ["km": Phrase(change.squareKilometres.grouped)])
      let instrument =
        change.cause?.instrument.map { atlas.register.name(of: $0) } ?? change.claim?.instrumentName
      let turn: Phrase = "\(words.lead(change.from)) → \(words.lead(change.to)); \(area)"
      let region = MapRegion(
        id: RegionID(knownValid: name),
        polygons: [],
        label: ([area.text] + [instrument].compactMap(\.self)).joined(separator: ", "),
        title: MapTitle(
          "\(words.name(of: change.finest))\(words.colon)\(turn)",
          or: "\(words.inEnglish.name(of: change.finest)): \(area)",
          words
        ),
        styleClass: "change",
        fill: look.fill,
        edge: loser == verdict.predominant?.power ? nil : loser?.name,
        legend: look.legend(words)
      )
      return (region, faces)
    }
    let balances = Dictionary(grouping: difference.balances(roundedTo: 1)) { $0.power }
    let powers = balances.keys.compactMap(\.self).sorted { $0.name < $1.name }
    balance =
      difference.changes.isEmpty
      ? [words.word("nothing-changed").text]
      : powers.compactMap { power in
        let gained = balances[power]?.reduce(0) { $0 + $1.gained } ?? 0
        let lost = balances[power]?.reduce(0) { $0 + $1.lost } ?? 0
        let values: KeyValuePairs = [
          "power": words.name(of: power), "gained": Phrase(gained.grouped), "lost": Phrase(lost.grouped),
        ]
        return words.word("gained-and-lost", values).text
      }
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
