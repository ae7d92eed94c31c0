import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The lines and the names of the page's map, day by day: days with the same lines share a layer of lines,
/// days on which the same names can be placed a layer of names.
struct PageLayers {
  private(set) var borders = PageTable()
  /// The borders, railways and zones of each layer of lines.
  private(set) var lines = PageTable()
  /// The railways of the layers, each a course and its owner.
  private(set) var rails = PageTable()
  /// The courses of railways and zones to which the layers refer.
  private(set) var tracks: [[LineString]] = []
  /// The powers of the zones along railways.
  private(set) var holders: Set<String> = []
  /// A day with each layer of names, from which these can be placed.
  private(set) var snapshots: [Snapshot] = []
  /// For each kind of knowledge: first day, and layer of lines, of each stretch.
  private(set) var histories: [JSONValue] = []
  /// For each kind of knowledge: first day, and layer of names, of each stretch.
  private(set) var namesHistories: [JSONValue] = []
  private var numbersOfTracks: [[LineString]: Int] = [:]
  private var numbersOfNames: [Names: Int] = [:]
  /// The days on which a name, a seat of government or the existence of a place changes.
  private let turns: [HistoricalDate]

  /// - Parameter period: The days of the page.
  init(_ atlas: Atlas, _ found: PageVerdicts, _ series: borrowing PageSeries, _ period: DatePeriod) {
    turns = PageNames.turns(of: atlas)
    for number in found.knowledges.indices {
      var (lines, names): ([JSONValue], [JSONValue]) = ([], [])
      for day in Self.days(atlas, found.stretches[number], turns, period) {
        let snapshot = found.snapshot(on: day, number)
        let layer = add(snapshot, atlas, series)
        lines.add(layer.lines, from: day)
        names.add(.integer(layer.names), from: day)
      }
      histories.append(.array(lines))
      namesHistories.append(.array(names))
    }
  }

  /// What names depend on.
  private struct Names: Hashable {
    /// The pieces that have the names of their regions, without their looks.
    let pieces: [[Int]]
    let uncertain: [Bool]
    /// The ground of states that are named.
    let states: [PowerID: [Int]]
    /// How many names, seats and places had changed.
    let turns: Int
    /// Names, courses and colours of borders and railways.
    let lines: [[String]: [LineString]]
  }

  /// Every day on which a line or a name may change: changes of verdicts, of what is known of instruments,
  /// of kinds of lines, of the owners of railways and of their tracks; and some days more.
  private static func days(
    _ atlas: Atlas,
    _ stretches: [[Stretch]],
    _ others: [HistoricalDate],
    _ period: DatePeriod
  ) -> [HistoricalDate] {
    let calendar = atlas.calendar
    let drawing = Set(atlas.borders.compactMap(\.instrument))
    let instruments = atlas.register.instruments.filter { drawing.contains($0.id) }
    let turns = instruments.flatMap { instrument in
      [
        instrument.signed.earliest, instrument.signed.latest, instrument.publicFrom?.latest,
        instrument.ended?.earliest,
      ].compactMap { $0 }
    }
    let tenures = atlas.railways.flatMap(\.tenures).map(\.interval)
    let sections = atlas.railways.flatMap(\.sections).compactMap(\.days)
    let strips = atlas.register.claimsAlongRailways(in: calendar.interval, knownTo: .everything)
    let kinds = atlas.borders.flatMap(\.kinds).flatMap { [$0.from, $0.to].compactMap(\.self) }
    let spans = tenures + sections + strips.map(\.interval)
    let changes = stretches.joined().map(\.interval.start)
    let publics = strips.flatMap { [$0.publicFrom.latest, $0.clause.endPublicFrom?.latest] }
    let signed = strips.map { atlas.register.instrument($0.instrument)?.signed.latest }
    let days =
      [period.first] + others + changes + turns + kinds
      + spans.flatMap { [$0.start] + [$0.end].compactMap(\.self) }
    return Set(days + (publics + signed).compactMap(\.self)).filter(period.contains).sorted()
  }

  private mutating func add(_ snapshot: Snapshot, _ atlas: Atlas, _ series: borrowing PageSeries) -> (
    lines: JSONValue, names: Int
  ) {
    let lines = series.lines(of: snapshot)
    var drawn: [JSONValue] = []
    var named: [[String]: [LineString]] = [:]
    for (border, arcs) in zip(lines.borders, lines.arcs) {
      let value: JSONValue = [
        "kind": .string(border.kind.rawValue), "approximate": .boolean(border.isApproximate),
        "secret": .boolean(border.isSecret),
        "title": .string(border.title?.text ?? ""), "arcs": .array(arcs.map { .integer($0) }),
      ]
      drawn.append(borders.reference(to: value))
      if let name = border.name { named[["border", name, border.kind.rawValue]] = border.lines }
    }
    var railways: [JSONValue] = []
    let minor = atlas.minorRailways
    for railway in atlas.railways {
      let ownership = railway.ownership(on: snapshot.day)
      let track = railway.track(in: DatePeriod(snapshot.day).interval)
      guard !track.isEmpty, ownership != nil || !railway.sections.isEmpty else { continue }
      let owner = minor.contains(railway.id) ? nil : ownership?.power.name
      let rail: JSONValue = [
        "path": .integer(number(of: track)), "owner": owner.map { .string($0) } ?? .null,
      ]
      railways.append(rails.reference(to: rail))
      if let owner, let name = ownership?.label { named[["railway", railway.id, name, owner]] = track }
    }
    let zones = series.zones(of: snapshot).map { zone -> JSONValue in
      holders.insert(zone.power)
      return ["path": .integer(number(of: zone.lines)), "power": .string(zone.power)]
    }
    let value: JSONValue = ["borders": .array(drawn), "railways": .array(railways), "zones": .array(zones)]
    return (self.lines.reference(to: value), number(of: snapshot, series.looks(of: snapshot), atlas, named))
  }

  private mutating func number(of track: [LineString]) -> Int {
    if let known = numbersOfTracks[track] { return known }
    numbersOfTracks[track] = tracks.count
    tracks.append(track)
    return tracks.count - 1
  }

  private mutating func number(
    of snapshot: Snapshot,
    _ looks: SnapshotLooks,
    _ atlas: Atlas,
    _ named: [[String]: [LineString]]
  ) -> Int {
    let pieces = RegionPiece.pieces(of: snapshot, looks, in: atlas).filter(\.isMain)
    let names = Names(
      pieces: pieces.map(\.faces),
      uncertain: pieces.map(\.isUncertain),
      states: snapshot.facesOfStates,
      turns: turns.partitioningIndex { $0 > snapshot.day },
      lines: named
    )
    if let known = numbersOfNames[names] { return known }
    numbersOfNames[names] = snapshots.count
    snapshots.append(snapshot)
    return snapshots.count - 1
  }
}

extension [JSONValue] {
  /// Adds a day with its value, unless it is that of the day before.
  fileprivate mutating func add(_ value: JSONValue, from day: HistoricalDate) {
    if last != value { self += [.integer(Int(day.dayNumber)), value] }
  }
}
