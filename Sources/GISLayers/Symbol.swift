import Cartography

/// A symbol of QGIS: layers that are drawn one over the other.
struct Symbol: Hashable, Sendable {
  let kind: Kind
  let layers: [Layer]

  enum Kind: String, Sendable {
    case fill
    case line
    case marker
  }

  /// A layer of a symbol: its class, its options as names and values, and perhaps a symbol of its own.
  struct Layer: Hashable, Sendable {
    let name: String
    var options: [[String]]
    var symbol: [Symbol] = []
    /// Layers of a lower pass are drawn under those of a higher one, of whatever feature.
    var pass = 0
  }

  init(_ kind: Kind, _ layers: [Layer]) {
    self.kind = kind
    self.layers = layers
  }

  /// The same in a later pass.
  func inPass(_ pass: Int) -> Symbol {
    Symbol(
      kind,
      layers.map { layer in
        var layer = layer
        layer.pass = pass
        return layer
      }
    )
  }
}

extension Symbol.Layer {
  /// Ground in one colour, its edge in the same so that no seam shows.
  static func area(_ colour: Colour) -> Symbol.Layer {
    Symbol.Layer(
      name: "SimpleFill",
      options: [
        ["color", colour.option], ["outline_color", colour.option], ["outline_style", "solid"],
        ["outline_width", "0.1"], ["outline_width_unit", "MM"], ["style", "solid"],
      ]
    )
  }

  static func line(_ colour: Colour, width: Double, dashes: [Double] = []) -> Symbol.Layer {
    Symbol.Layer(
      name: "SimpleLine",
      options: [
        ["line_color", colour.option], ["line_width", width.millimetres], ["line_width_unit", "MM"],
        ["line_style", "solid"], ["capstyle", "flat"], ["joinstyle", "round"],
        ["use_custom_dash", dashes.isEmpty ? "0" : "1"],
        ["customdash", dashes.map(\.millimetres).joined(separator: ";")], ["customdash_unit", "MM"],
      ]
    )
  }

  /// Ground filled with lines.
  static func hatch(_ lines: HatchLines) -> Symbol.Layer {
    let angle =
      switch lines.slope {
      case .rising: "45"
      case .falling: "135"
      case .level: "0"
      case .upright: "90"
      }
    return Symbol.Layer(
      name: "LinePatternFill",
      options: [
        ["angle", angle], ["distance", lines.distance.millimetres], ["distance_unit", "MM"],
        ["offset", lines.offset.millimetres], ["offset_unit", "MM"],
      ],
      symbol: [Symbol(.line, [.line(lines.ink, width: lines.width, dashes: lines.dashes)])]
    )
  }

  /// Ground filled with dots.
  static func dots(_ colour: Colour) -> Symbol.Layer {
    let dots = MapStyle.dots
    return Symbol.Layer(
      name: "PointPatternFill",
      options: [
        ["distance_x", dots.distance.millimetres], ["distance_x_unit", "MM"],
        ["distance_y", (dots.distance / 2).millimetres], ["distance_y_unit", "MM"],
        ["displacement_x", (dots.distance / 2).millimetres], ["displacement_x_unit", "MM"],
      ],
      symbol: [Symbol(.marker, [.circle(radius: dots.radius, fill: colour, rim: nil)])]
    )
  }

  static func circle(radius: Double, fill: Colour, rim: Colour?) -> Symbol.Layer {
    Symbol.Layer(
      name: "SimpleMarker",
      options: [
        ["name", "circle"], ["size", (2 * radius).millimetres], ["size_unit", "MM"], ["color", fill.option],
        ["outline_color", (rim ?? fill).option], ["outline_style", rim == nil ? "no" : "solid"],
        ["outline_width", 1.2.millimetres], ["outline_width_unit", "MM"],
      ]
    )
  }
}

extension Colour {
  /// The colour as QGIS writes it.
  var option: String { "\(red),\(green),\(blue),255" }
}

extension Double {
  /// Pixels of a sheet as millimetres, at 96 pixels an inch.
  var millimetres: String {
    let thousandths = Int((self * 25_400 / 96).rounded())
    let fraction = String(thousandths % 1000 + 1000).dropFirst()
    return "\(thousandths / 1000).\(fraction)"
  }
}
