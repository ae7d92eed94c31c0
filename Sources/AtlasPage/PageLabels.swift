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
  /// What names have in common: anchor, size, weight, slope, spacing, and the role of the colour.
  private(set) var letters = PageTable()
  /// Names and signs of a map, in no order.
  private(set) var sets = PageTable()
  /// For each language and each layer: the sets of the wide and of the narrow map.
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
      let places = series.places(on: snapshot.day)
      all.append([names(wide, places, 1), names(narrow, places, scale)])
    }
    layers.append(.array(all))
  }

  /// Names and signs of places, moved from the frame of their own sheet to that of the wide one.
  ///
  /// - Parameter places: The numbers of the sheet's places among those of the atlas.
  private mutating func names(_ parts: MapParts, _ places: [Int], _ scale: Double) -> JSONValue {
    func x(_ point: PixelPoint) -> JSONValue { tenths(frame.left + (point.x - parts.frame.left) * scale) }
    func y(_ point: PixelPoint) -> JSONValue { tenths(frame.top + (point.y - parts.frame.top) * scale) }
    var names: [Int] = []
    for label in parts.labels {
      let letters: JSONValue = [
        "anchor": .string(label.anchor), "size": tenths(label.size * scale), "bold": .boolean(label.isBold),
        "italic": .boolean(label.isItalic), "spacing": tenths(label.spacing * scale),
        "role": .string(PageStyle.role(of: label.colour)),
      ]
      let lines = label.lines.flatMap { [.string($0.text), x($0.point), y($0.point)] as [JSONValue] }
      let turn: JSONValue =
        label.degrees == 0 ? 0 : .array([tenths(label.degrees), x(label.centre), y(label.centre)])
      let leader = label.leader.flatMap { [x($0), y($0)] }
      let value: [JSONValue] = [self.letters.reference(to: letters), .array(lines), turn, .array(leader)]
      // What ends in nothing is written without it.
      let count = leader.isEmpty ? label.degrees == 0 ? 2 : 3 : 4
      names.append(labels.number(of: .array(Array(value.prefix(count)))))
    }
    let shown = parts.places.enumerated().filter { $0.element != nil }.map { places[$0.offset] }
    return sets.reference(to: [runs(names), runs(shown)])
  }

  /// Numbers as the first and the count of each run of them.
  private func runs(_ numbers: [Int]) -> JSONValue {
    var runs: [(first: Int, count: Int)] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.first + last.count == number {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((number, 1))
      }
    }
    return .array(runs.flatMap { [.integer($0.first), .integer($0.count)] })
  }

  private func tenths(_ number: Double) -> JSONValue {
    let rounded = (number * 10).rounded()
    let isWhole = Int(rounded).isMultiple(of: 10)
    return isWhole ? .integer(Int(rounded) / 10) : .number(rounded / 10)
  }
}
