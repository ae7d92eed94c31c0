public import Cartography
public import Diplomacy
public import HistoricalAtlas

/// The frames of a film of the maps of a period: each stands for equally many days, and has the time below its map.
public struct Movie: Sendable {
  /// The maps, each of the days up to the next, in order.
  public let maps: [MapDrawing]
  /// The frames, in order.
  public let frames: [Frame]

  /// A frame of a film.
  public struct Frame: Hashable, Sendable {
    /// The index of its map: that of its last day.
    public let map: Int
    /// The strip below the map: the days of the frame on the axis of the film, and the last change until then.
    public let strip: TimeStrip
  }

  /// How often frames follow each other in a second.
  public static let framesPerSecond = 6

  /// A film of these seconds over a period of the calendar. The maps have their days, the first of them no later than
  /// the period's first.
  ///
  /// A change has its day, the instruments that made it, and what each power gained and lost.
  public init(
    of maps: [(day: HistoricalDate, drawing: MapDrawing)],
    over period: DatePeriod,
    seconds: Int,
    in atlas: Atlas,
    knownTo knowledge: Knowledge,
    _ settings: MapSettings
  ) throws(MapSheetError) {
    let words = Words(of: atlas, in: settings.names)
    let height = maps.map(\.drawing.height).max() ?? 0
    self.maps = maps.map { $0.drawing.extended(toHeight: height) }
    let axis = ChartAxis(period, on: atlas.calendar)
    let changes = atlas.changeDates(in: period, knownTo: knowledge)
    let days = period.first.distance(to: period.last) + 1
    let count = min(max(seconds * Self.framesPerSecond, 1), days)
    var frames: [Frame] = []
    var lines: [String] = []
    for number in 0..<count {
      let start = Int(period.first.dayNumber) + number * days / count
      let end = Int(period.first.dayNumber) + (number + 1) * days / count
      guard let axis, let map = maps.lastIndex(where: { $0.day.dayNumber < end }) else { continue }
      let inside = changes.filter { $0.dayNumber >= start && $0.dayNumber < end }
      if let first = inside.first, let last = inside.last {
        lines = Self.lines(onChangesFrom: first, to: last, in: atlas, knownTo: knowledge, words) ?? lines
      }
      let strip = try TimeStrip(
        axis,
        changes: changes.map { Int($0.dayNumber) },
        at: start..<end,
        lines: lines,
        width: maps[map].drawing.width,
        language: settings.names.language,
        style: settings.style
      )
      frames.append(Frame(map: map, strip: strip))
    }
    self.frames = frames
  }

  /// What changed on some days: the first and the last with the instruments, and who gained and lost how much; nil if
  /// nothing changed hands in all.
  private static func lines(
    onChangesFrom first: HistoricalDate,
    to last: HistoricalDate,
    in atlas: Atlas,
    knownTo knowledge: Knowledge,
    _ words: Words
  ) -> [String]? {
    guard let before = try? HistoricalDate(dayNumber: first.dayNumber - 1),
      let old = atlas.snapshot(on: before, knownTo: knowledge),
      let new = atlas.snapshot(on: last, knownTo: knowledge)
    else { return nil }
    let difference = atlas.difference(from: old, to: new)
    guard !difference.changes.isEmpty else { return nil }
    var names: [String] = []
    for name in difference.changes.compactMap({ $0.instrumentName(in: atlas) }) where !names.contains(name) {
      names.append(name)
    }
    let words = words.on(last)
    let days = first == last ? words.day(last).text : "\(words.day(first).text) – \(words.day(last).text)"
    let heading = [days, names.joined(separator: ", ")].filter { !$0.isEmpty }
    return [heading.joined(separator: words.colon.text), difference.balance(words).joined(separator: " ")]
  }
}
