import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats

/// The names of the page's map in every language, at the sizes of ``PageSeries``.
///
/// Names are placed by the same rules as on a sheet, and their measures are those of their own sheet; their origins are
/// on the wide one. The script keeps the size of the letters on the screen, whatever the view.
struct PageLabels {
  private(set) var labels = PageTable()
  /// What names have in common: anchor, size, weight, slope, spacing, and the role of the colour.
  private(set) var letters = PageTable()
  /// For each language and each size: the names with the layers in which they are, and the places with theirs.
  private(set) var sets: [JSONValue] = []
  /// For each size the factor from pixels of its sheet to those of the wide one.
  private(set) var scales: [Double] = []
  private let faces: MapParts

  /// Labels on the map of these faces.
  init(on faces: MapParts) { self.faces = faces }

  /// What is in the layers of one language at one size: layers by name and by place.
  private struct Shown {
    var names: [Int: [Int]] = [:]
    var places: [Int: [Int]] = [:]
  }

  /// Places the names of one more language.
  mutating func add(_ series: inout PageSeries, _ snapshots: [Snapshot]) throws(MapSheetError) {
    var all: [Shown] = []
    for (layer, snapshot) in snapshots.enumerated() {
      let sizes = try series.parts(of: snapshot)
      if all.isEmpty { all = sizes.map { _ in Shown() } }
      scales = sizes.map { faces.window.pixelsPerMetre / $0.parts.window.pixelsPerMetre }
      for (size, sheet) in sizes.enumerated() {
        for label in sheet.parts.labels {
          guard let number = number(of: label, on: sheet.parts) else { continue }
          if all[size].names[number]?.last != layer { all[size].names[number, default: []].append(layer) }
        }
        for (place, point) in zip(sheet.places, sheet.parts.places) where point != nil {
          all[size].places[place, default: []].append(layer)
        }
      }
    }
    sets.append(.array(all.map { [rows($0.names), rows($0.places)] }))
  }

  /// A name as its letters, its origin, its lines from there, its turn, and the end of its leader line; nil for one whose
  /// origin is not on the wide map.
  private mutating func number(of label: MapPartLabel, on parts: MapParts) -> Int? {
    let origin = faces.window.pixel(label.origin, in: parts.window)
    let frame = faces.frame
    guard (frame.left...frame.left + frame.width).contains(origin.x),
      (frame.top...frame.top + frame.height).contains(origin.y)
    else { return nil }
    func aside(_ point: PixelPoint) -> [JSONValue] {
      [tenths(point.x - label.origin.x), tenths(point.y - label.origin.y)]
    }
    let letters: JSONValue = [
      "anchor": .string(label.anchor), "size": tenths(label.size), "bold": .boolean(label.isBold),
      "italic": .boolean(label.isItalic), "spacing": tenths(label.spacing),
      "role": .string(PageStyle.role(of: label.colour)),
    ]
    let lines = label.lines.flatMap { [.string($0.text)] + aside($0.point) }
    let leader = label.leader.last.map(aside) ?? []
    let value: [JSONValue] = [
      self.letters.reference(to: letters), hundredths(origin.x), hundredths(origin.y), .array(lines),
      tenths(label.degrees), .array(leader),
    ]
    // What ends in nothing is written without it.
    let count = leader.isEmpty ? label.degrees == 0 ? 4 : 5 : 6
    return labels.number(of: .array(Array(value.prefix(count))))
  }

  /// Each number with the first and the count of each run of its layers.
  private func rows(_ layers: [Int: [Int]]) -> JSONValue {
    .array(
      layers.sorted { $0.key < $1.key }.map { number, layers in
        var runs: [(first: Int, count: Int)] = []
        for layer in layers {
          if let last = runs.last, last.first + last.count == layer {
            runs[runs.count - 1].count += 1
          } else {
            runs.append((layer, 1))
          }
        }
        return .array([.integer(number)] + runs.flatMap { [.integer($0.first), .integer($0.count)] })
      }
    )
  }

  private func tenths(_ number: Double) -> JSONValue { rounded(number, 10) }

  private func hundredths(_ number: Double) -> JSONValue { rounded(number, 100) }

  private func rounded(_ number: Double, _ parts: Int) -> JSONValue {
    let rounded = (number * Double(parts)).rounded()
    let isWhole = Int(rounded).isMultiple(of: parts)
    return isWhole ? .integer(Int(rounded) / parts) : .number(rounded / Double(parts))
  }
}
