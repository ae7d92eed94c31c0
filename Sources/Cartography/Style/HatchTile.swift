/// The tile that a hatch repeats: a square of whole pixels and the lines that cross it.
struct HatchTile {
  /// One line of the hatch.
  struct Line {
    let power: String
    let slope: HatchSlope
    /// Its position in the tile, as a fraction of the distance between two lines of the hatch.
    let share: Double
    let path: String
    let width: Double
    /// Dashes and gaps; empty for a solid line. They repeat once per tile, so that they match across its
    /// edges.
    let dashes: [Double]
    /// Whether it is a band in the colour of the power's bands, and not a line in its ink.
    let isBand: Bool
  }

  /// The side in pixels.
  let size: Double
  private(set) var lines: [Line] = []

  /// The tile of an overlay on a sheet of this unit: its lines run as those of its first power, stripes rise.
  init(_ overlay: MapOverlay, _ palette: PowerPalette, _ unit: Double) {
    let pattern = overlay.pattern
    let slope = pattern == .contested ? .rising : palette.slope(overlay.powers.first ?? "")
    let repeats = pattern == .secret ? 2 : max(1, overlay.powers.count)
    size = max(3, (pattern.gap * unit * Double(repeats) * slope.stretch).rounded())
    // Bands meet, and overlap a little: no seam shows between them.
    let width = pattern == .contested ? size / slope.stretch / Double(repeats) + 0.4 : 1.15 * unit
    for (index, power) in overlay.powers.enumerated() {
      switch pattern {
      case .secret:
        add(power, slope, at: 0.25, width)
        add(power, slope, at: 0.75, width * 1.2, dashes: [0.14, 0.11])
      case .broken:
        add(power, slope, at: (Double(index) + 0.5) / Double(repeats), width, dashes: [0.55, 0.45])
      case .paired:
        add(power, slope, at: 0.36, width * 0.85)
        add(power, slope, at: 0.64, width * 0.85)
      case .crossed:
        add(power, slope, at: 0.5, width * 0.8)
        add(power, slope.across, at: 0.5, width * 0.8)
      default:
        let share = (Double(index) + 0.5) / Double(repeats)
        add(power, slope, at: share, width, isBand: pattern == .contested)
      }
    }
  }

  /// A line at a fraction of the tile; dashes are fractions of its length through the tile, at most four.
  private mutating func add(
    _ power: String,
    _ slope: HatchSlope,
    at share: Double,
    _ width: Double,
    dashes: [Double] = [],
    isBand: Bool = false
  ) {
    let offsets = slope.isOblique ? [-size, 0, size] : [0]
    lines.append(
      Line(
        power: power,
        slope: slope,
        share: share,
        path: offsets.map { slope.path(at: size * share + $0, size) }.joined(),
        width: width,
        dashes: dashes.map { $0 * size * slope.stretch },
        isBand: isBand
      )
    )
  }
}

extension OverlayPattern {
  /// The distance of two lines on a sheet of 1200 pixels.
  fileprivate var gap: Double {
    switch self {
    case .dense: 3.4
    case .crossed: 5
    case .paired: 7.5
    case .sparse: 11
    case .contested: 6
    case .solid, .hatch, .secret, .broken, .dots: 6.5
    }
  }
}

extension HatchSlope {
  /// Whether the lines run from corner to corner.
  fileprivate var isOblique: Bool { self == .rising || self == .falling }

  /// How much longer than its side a line runs through a tile.
  var stretch: Double { isOblique ? 2.0.squareRoot() : 1 }

  /// The slope of the lines that cross these.
  fileprivate var across: HatchSlope {
    switch self {
    case .rising: .falling
    case .falling: .rising
    case .level: .upright
    case .upright: .level
    }
  }

  /// A line through a tile of this size, beyond its edges where it runs from corner to corner.
  fileprivate func path(at middle: Double, _ size: Double) -> String {
    let points: [Double] =
      switch self {
      case .rising: [-size, middle + size, 2 * size, middle - 2 * size]
      case .falling: [-size, middle - 2 * size, 2 * size, middle + size]
      case .level: [0, middle, size, middle]
      case .upright: [middle, 0, middle, size]
      }
    let texts = points.map(PixelNumber.text)
    return "M\(texts[0]) \(texts[1])L\(texts[2]) \(texts[3])"
  }
}
