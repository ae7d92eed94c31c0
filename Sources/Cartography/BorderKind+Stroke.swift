extension BorderKind {
  /// The colour of the line.
  func colour(_ style: MapStyle) -> Colour {
    switch self {
    case .treatyLine, .meridian: style.treaty
    case .frontier: style.ink
    case .provincialLimit: style.quietInk
    case .coast: style.water
    }
  }

  /// The width of the line on a sheet of 1200 pixels.
  var width: Double {
    switch self {
    case .treatyLine: 2.3
    case .meridian: 1.8
    case .frontier: 1.4
    case .provincialLimit: 0.9
    case .coast: 0.7
    }
  }

  /// The dashes and gaps of the line on a sheet of 1200 pixels; none for a line drawn through.
  func dashes(approximate: Bool) -> [Double] {
    switch self {
    case .treatyLine: approximate ? [7, 4] : []
    case .meridian: approximate ? [5, 4, 1.5, 4] : [11, 3, 2, 3]
    case .frontier: approximate ? [6, 3.5] : []
    case .provincialLimit: approximate ? [1.2, 4] : [2.5, 2.5]
    case .coast: approximate ? [4, 3] : []
    }
  }

  /// The attributes that draw the line.
  func stroke(_ style: MapStyle, _ unit: Double, approximate: Bool) -> [(String, String)] {
    let dashes = dashes(approximate: approximate).map { PixelNumber.text($0 * unit) }
    let line = [
      ("stroke", colour(style).description), ("stroke-width", PixelNumber.text(width * unit)),
    ]
    return dashes.isEmpty ? line : line + [("stroke-dasharray", dashes.joined(separator: " "))]
  }
}
