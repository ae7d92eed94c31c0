import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats

/// The names of the page's map in every language, at two sizes of letters.
///
/// Names are placed by the same rules as on a sheet: on a wide one, and on one as narrow as a phone, whose
/// measures are multiplied to fit the wide map.
struct PageLabels {
  private(set) var labels = PageTable()
  /// For each language and each layer: names and signs of the wide and of the narrow map.
  private(set) var layers: [JSONValue] = []
  /// The factor for the measures of the narrow sheet.
  private(set) var scale = 1.0
  private let frame: PixelBox

  /// Labels on a map with this frame.
  init(on frame: PixelBox) { self.frame = frame }

  /// Places the names of one more language.
  mutating func add(_ series: inout PageSeries, _ snapshots: [Snapshot]) throws(MapSheetError) {
    var all: [JSONValue] = []
    for snapshot in snapshots {
      let (wide, narrow) = try series.parts(of: snapshot)
      scale = frame.width / narrow.frame.width
      all.append(["wide": names(wide, 1), "narrow": names(narrow, scale)])
    }
    layers.append(.array(all))
  }

  /// Names and signs of places, moved from the frame of their own sheet to that of the wide one.
  private mutating func names(_ parts: MapParts, _ scale: Double) -> JSONValue {
    func x(_ point: PixelPoint) -> JSONValue { tenths(frame.left + (point.x - parts.frame.left) * scale) }
    func y(_ point: PixelPoint) -> JSONValue { tenths(frame.top + (point.y - parts.frame.top) * scale) }
    var names: [JSONValue] = []
    for label in parts.labels {
      let lines = label.lines.flatMap { [.string($0.text), x($0.point), y($0.point)] as [JSONValue] }
      let value: JSONValue = [
        "lines": .array(lines), "anchor": .string(label.anchor),
        "turn": label.degrees == 0 ? 0 : .array([tenths(label.degrees), x(label.centre), y(label.centre)]),
        "size": tenths(label.size * scale), "bold": .boolean(label.isBold),
        "italic": .boolean(label.isItalic),
        "spacing": tenths(label.spacing * scale), "role": .string(PageStyle.role(of: label.colour)),
        "leader": .array(label.leader.flatMap { [x($0), y($0)] }),
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
