/// How a border is drawn: by its kind, and whether it is secret or approximate.
package struct BorderStroke: Hashable {
  let kind: BorderKind
  let isSecret: Bool
  let isApproximate: Bool

  package init(kind: BorderKind, isSecret: Bool = false, isApproximate: Bool = false) {
    self.kind = kind
    self.isSecret = isSecret
    self.isApproximate = isApproximate
  }

  package func colour(_ style: MapStyle) -> Colour {
    switch kind {
    case .treatyLine, .meridian, .parallel: style.treaty
    case .frontier, .stateBorder, .partEdge: style.ink
    case .provincialLimit: style.quietInk
    case .coast: style.water
    }
  }

  /// The width of the line on a sheet of 1200 pixels; a secret line is drawn as two thin lines.
  package var width: Double {
    let width =
      switch kind {
      case .treatyLine: 2.3
      case .meridian, .parallel: 1.8
      case .frontier: 1.4
      case .stateBorder: 1.1
      case .partEdge: 2.2
      case .provincialLimit: 1.0
      case .coast: 0.7
      }
    return isSecret ? width * 1.5 : width
  }

  /// Whether a light band lies below the line.
  var hasCasing: Bool { kind != .coast && kind != .provincialLimit }

  /// The dashes and gaps of the line on a sheet of 1200 pixels; empty for a solid line.
  package var dashes: [Double] {
    switch kind {
    case .treatyLine: isApproximate ? [7, 4] : []
    case .meridian, .parallel: isApproximate ? [5, 4, 1.5, 4] : [11, 3, 2, 3]
    case .frontier: isApproximate ? [6, 3.5] : []
    case .stateBorder: isApproximate ? [4, 2.5] : []
    case .partEdge: isApproximate ? [2.2, 4.2] : [2.2, 1.8]
    case .provincialLimit: isApproximate ? [1.4, 3] : [3, 2]
    case .coast: isApproximate ? [4, 3] : []
    }
  }

  func attributes(_ style: MapStyle, _ unit: Double) -> [(String, String)] {
    let line = [
      ("stroke", colour(style).description), ("stroke-width", PixelNumber.text(width * unit)),
    ]
    let dashes = dashes.map { PixelNumber.text($0 * unit) }
    return dashes.isEmpty ? line : line + [("stroke-dasharray", dashes.joined(separator: " "))]
  }
}

extension BorderStroke: Comparable {
  /// The order of the legend.
  package static func < (a: BorderStroke, b: BorderStroke) -> Bool { a.rank < b.rank }

  private var rank: (Int, Int, Int) {
    (BorderKind.allCases.firstIndex(of: kind) ?? 0, isSecret ? 1 : 0, isApproximate ? 1 : 0)
  }
}

extension MapBorder {
  var stroke: BorderStroke { BorderStroke(kind: kind, isSecret: isSecret, isApproximate: isApproximate) }

  /// The names for CSS classes.
  var classes: String {
    let more = (isSecret ? ["secret"] : []) + (isApproximate ? ["approximate"] : [])
    return (["border", kind.rawValue] + more).joined(separator: " ")
  }
}
