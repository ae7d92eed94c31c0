import Cartography
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The lines and the names of the page's map, day by day, at two sizes of letters.
///
/// Names are placed by the same rules as on a sheet: on a wide one, and on one as narrow as a phone, whose
/// measures are multiplied to fit the wide map.
struct PageLayers {
  private(set) var borders = PageTable()
  private(set) var labels = PageTable()
  private(set) var layers = PageTable()
  /// For each kind of knowledge: first day and layer of each stretch.
  private(set) var histories: [JSONValue] = []
  /// What the measures of the narrow sheet are multiplied by.
  let scale: Double
  private let wide: MapParts
  private let narrow: MapParts

  init(_ atlas: Atlas, _ series: inout PageSeries, _ knowledges: [Knowledge]) throws(MapSheetError) {
    wide = series.wideFaces
    narrow = series.narrowFaces
    scale = wide.frame.width / narrow.frame.width
    for knowledge in knowledges {
      var history: [JSONValue] = []
      var last: Int?
      for day in Self.days(atlas, knowledge) {
        guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else { continue }
        let layer = try layer(of: snapshot, atlas, &series)
        if layer == last { continue }
        history += [.integer(Int(day.dayNumber)), .integer(layer)]
        last = layer
      }
      histories.append(.array(history))
    }
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

  private mutating func layer(
    of snapshot: Snapshot,
    _ atlas: Atlas,
    _ series: inout PageSeries
  ) throws(MapSheetError) -> Int {
    let lines = MapLines(snapshot, of: atlas, straight: series.straightLines)
    var drawn: [JSONValue] = []
    for (border, arcs) in zip(lines.borders, lines.arcs) {
      let value: JSONValue = [
        "kind": .string(border.kind.rawValue), "approximate": .boolean(border.isApproximate),
        "title": .string(border.title ?? ""), "arcs": .array(arcs.map { .integer($0) }),
      ]
      drawn.append(borders.reference(to: value))
    }
    let railways = atlas.railways.enumerated().filter { $0.element.ownership(on: snapshot.day) != nil }
    let (wideParts, narrowParts) = try series.parts(of: snapshot)
    let value: JSONValue = [
      "borders": .array(drawn),
      "railways": .array(railways.map { .integer($0.offset) }),
      "wide": names(wideParts, wide.frame, 1),
      "narrow": names(narrowParts, narrow.frame, scale),
    ]
    return layers.number(of: value)
  }

  /// Names and signs of places, moved from the frame of their own sheet to that of the wide one.
  private mutating func names(_ parts: MapParts, _ frame: PixelBox, _ scale: Double) -> JSONValue {
    let origin = wide.frame
    func x(_ point: PixelPoint) -> JSONValue { tenths(origin.left + (point.x - frame.left) * scale) }
    func y(_ point: PixelPoint) -> JSONValue { tenths(origin.top + (point.y - frame.top) * scale) }
    var names: [JSONValue] = []
    for label in parts.labels {
      let lines = label.lines.flatMap { [.string($0.text), x($0.point), y($0.point)] as [JSONValue] }
      let value: JSONValue = [
        "lines": .array(lines), "anchor": .string(label.anchor),
        "turn": label.degrees == 0 ? 0 : .array([tenths(label.degrees), x(label.centre), y(label.centre)]),
        "size": tenths(label.size * scale), "bold": .boolean(label.isBold),
        "italic": .boolean(label.isItalic),
        "spacing": tenths(label.spacing * scale), "role": .string(PageStyle.role(of: label.colour)),
      ]
      names.append(labels.reference(to: value))
    }
    let shown = parts.places.enumerated().filter { $0.element != nil }.map { JSONValue.integer($0.offset) }
    return ["labels": .array(names), "places": .array(shown)]
  }

  private func tenths(_ number: Double) -> JSONValue {
    let rounded = (number * 10).rounded()
    let isWhole = Int(rounded).isMultiple(of: 10)
    return isWhole ? .integer(Int(rounded) / 10) : .number(rounded / 10)
  }
}
