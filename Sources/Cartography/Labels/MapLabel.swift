/// A name with its position on the map.
struct MapLabel {
  /// Where the lines of text begin: on the left, in the middle, on the right.
  enum Anchor: String {
    case start, middle, end
  }

  let subject: LabelSubject
  let lines: [String]
  let box: TurnedBox
  let letters: LetterStyle
  var anchor = Anchor.middle
  /// The leader line to the name, if the name is set apart.
  var leader: (from: PixelPoint, to: PixelPoint)?
  /// The name that the legend explains a number with, if a number stands for it.
  var key: String?

  /// The lines with the points of their baselines.
  var baselines: [(line: String, point: PixelPoint)] {
    let x =
      switch anchor {
      case .start: box.centre.x - box.width / 2
      case .middle: box.centre.x
      case .end: box.centre.x + box.width / 2
      }
    let top = box.centre.y - letters.lineHeight * Double(lines.count) / 2
    return lines.enumerated().map { index, line in
      let baseline = top + letters.lineHeight * Double(index) + letters.size * 0.95
      return (line, PixelPoint(x: x, y: baseline))
    }
  }

  /// Writes the lines in their colour, or as a halo in that of their group.
  func write(asHalo isHalo: Bool, to svg: inout SVGWriter) {
    for (line, point) in baselines {
      var more: [(String, String)] = []
      if anchor != .start { more.append(("text-anchor", anchor.rawValue)) }
      if box.degrees != 0 {
        let turn = [box.degrees, box.centre.x, box.centre.y].map(PixelNumber.text).joined(separator: " ")
        more.append(("transform", "rotate(\(turn))"))
      }
      svg.text(line, at: point, letters, coloured: !isHalo, more: more)
    }
  }
}
