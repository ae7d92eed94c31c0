public import HistoricalAtlas
public import MapGeometry
public import Shapefiles

extension Shapefile {
  /// A layer of an atlas as a shapefile: its fields by their short names, days as days.
  ///
  /// A table's text has at most 254 bytes. A field with a longer text becomes several, `note`, `note_2`, `note_3`;
  /// joined they are the text. Pieces are split between two characters that are not spaces, because tables
  /// lose trailing spaces and their readers leading ones.
  public init(_ layer: AtlasLayer) throws(LayerError) {
    var columns: [(field: LayerField, values: [PropertyValue])] = []
    for field in layer.kind.fields {
      let values = layer.features.map { $0[field.name] ?? .null }
      let pieces = values.map(Shapefile.pieces)
      for number in 0..<(pieces.map(\.count).max() ?? 1) {
        let suffix = number == 0 ? "" : "_\(number + 1)"
        let name = field.shortName.prefix(10 - suffix.count) + suffix
        let values = pieces.map { number < $0.count ? $0[number] : .null }
        columns.append((LayerField(String(name), field.type), values))
      }
    }
    let features = layer.features.enumerated().map { index, feature in
      Feature(
        properties: columns.map { Feature.Property($0.field.name, $0.values[index]) },
        geometry: feature.geometry
      )
    }
    try self.init(shapeType: layer.kind.shape, fields: columns.map(\.field), features: features)
  }

  /// The fields that hold the rest of texts too long for one, by the name of the field that begins them.
  public static func continuedFields(of layer: AtlasLayer) -> [(name: String, count: Int)] {
    layer.kind.fields.compactMap { field in
      let count = layer.features.map { pieces(of: $0[field.name] ?? .null).count }.max() ?? 1
      return count > 1 ? (field.shortName, count) : nil
    }
  }

  private static let longestText = 254

  /// A value in pieces that fit a table; one piece except for long texts.
  private static func pieces(of value: PropertyValue) -> [PropertyValue] {
    guard case .string(let text) = value, text.utf8.count > longestText else { return [value] }
    var pieces: [PropertyValue] = []
    var rest = text[...]
    while rest.utf8.count > longestText {
      var end = rest.startIndex
      var size = 0
      var lastEnd = rest.startIndex
      while end < rest.endIndex {
        let next = rest.unicodeScalars.index(after: end)
        size += rest.unicodeScalars[end].utf8.count
        if size > longestText { break }
        if rest.unicodeScalars[end] != " ", next == rest.endIndex || rest.unicodeScalars[next] != " " {
          lastEnd = next
        }
        end = next
      }
      // A run of spaces that fills a whole piece is kept as far as a table can.
      if lastEnd == rest.startIndex { lastEnd = end }
      pieces.append(.string(String(rest[..<lastEnd])))
      rest = rest[lastEnd...]
    }
    return pieces + [.string(String(rest))]
  }
}
