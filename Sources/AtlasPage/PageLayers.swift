import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The lines of the page's map, day by day; days on which all lines and all pieces of regions are the same share
/// a layer.
struct PageLayers {
  private(set) var borders = PageTable()
  /// The borders and railways of each layer.
  private(set) var lines: [JSONValue] = []
  /// A day with each layer, from which its names can be placed.
  private(set) var snapshots: [Snapshot] = []
  /// For each kind of knowledge: first day and layer of each stretch.
  private(set) var histories: [JSONValue] = []
  private var numbers: [Key: Int] = [:]
  private let regions: [RegionID]

  init(_ atlas: Atlas, straight: Set<String>, _ knowledges: [Knowledge]) {
    regions = atlas.coverage.faces.indices.map(atlas.region(ofFace:))
    for knowledge in knowledges {
      var history: [JSONValue] = []
      var last: Int?
      for day in Self.days(atlas, knowledge) {
        guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else { continue }
        let layer = number(of: snapshot, atlas, straight)
        if layer == last { continue }
        history += [.integer(Int(day.dayNumber)), .integer(layer)]
        last = layer
      }
      histories.append(.array(history))
    }
  }

  /// What a layer depends on.
  private struct Key: Hashable {
    let lines: JSONValue
    /// For each face the first face of its region that looks alike.
    let pieces: [Int]
  }

  /// Every day on which a line or a name may change: changes of who leads, and of what is known of instruments.
  private static func days(_ atlas: Atlas, _ knowledge: Knowledge) -> [HistoricalDate] {
    let calendar = atlas.calendar
    let drawing = Set(atlas.borders.compactMap(\.instrument))
    let instruments = atlas.register.instruments.filter { drawing.contains($0.id) }
    let turns = instruments.flatMap { instrument in
      [
        instrument.signed.earliest, instrument.signed.latest, instrument.publicFrom?.latest,
        instrument.ended?.earliest,
      ].compactMap { $0 }
    }
    let tenures = atlas.railways.flatMap(\.tenures).map(\.interval.start)
    let changes = atlas.changeDates(in: calendar, knownTo: knowledge)
    return Set([calendar.first] + changes + turns + tenures).filter(calendar.contains).sorted()
  }

  private mutating func number(of snapshot: Snapshot, _ atlas: Atlas, _ straight: Set<String>) -> Int {
    let lines = MapLines(snapshot, of: atlas, .english, straight: straight)
    var drawn: [JSONValue] = []
    for (border, arcs) in zip(lines.borders, lines.arcs) {
      let value: JSONValue = [
        "kind": .string(border.kind.rawValue), "approximate": .boolean(border.isApproximate),
        "secret": .boolean(border.isSecret),
        "title": .string(border.title?.text ?? ""), "arcs": .array(arcs.map { .integer($0) }),
      ]
      drawn.append(borders.reference(to: value))
    }
    let railways = atlas.railways.enumerated().compactMap { index, railway -> JSONValue? in
      guard let owner = railway.ownership(on: snapshot.day)?.power.name else { return nil }
      return ["line": .integer(index), "owner": .string(owner)]
    }
    let value: JSONValue = [
      "borders": .array(drawn), "railways": .array(railways),
    ]
    let key = Key(lines: value, pieces: pieces(of: snapshot))
    if let known = numbers[key] { return known }
    numbers[key] = snapshots.count
    snapshots.append(snapshot)
    self.lines.append(value)
    return snapshots.count - 1
  }

  private func pieces(of snapshot: Snapshot) -> [Int] {
    let looks = snapshot.verdicts.map(Look.init)
    return looks.indices.map { face in
      looks.indices.first { looks[$0] == looks[face] && regions[$0] == regions[face] } ?? face
    }
  }
}
