/// A name with a place on the map.
struct MapLabel {
  /// Where the lines of text begin: on the left, in the middle, on the right.
  enum Anchor: String {
    case start, middle, end
  }

  let lines: [String]
  let box: TurnedBox
  let letters: LetterStyle
  var anchor = Anchor.middle

  /// Writes the lines in their colour, or as a halo in that of the group they stand in.
  func write(asHalo isHalo: Bool, to svg: inout SVGWriter) {
    let centre = box.centre
    let x =
      switch anchor {
      case .start: centre.x - box.width / 2
      case .middle: centre.x
      case .end: centre.x + box.width / 2
      }
    let top = centre.y - letters.lineHeight * Double(lines.count) / 2
    for (index, line) in lines.enumerated() {
      let baseline = top + letters.lineHeight * Double(index) + letters.size * 0.95
      var more: [(String, String)] = []
      if anchor != .start { more.append(("text-anchor", anchor.rawValue)) }
      if box.degrees != 0 {
        let turn = [box.degrees, centre.x, centre.y].map(PixelNumber.text).joined(separator: " ")
        more.append(("transform", "rotate(\(turn))"))
      }
      svg.text(line, at: PixelPoint(x: x, y: baseline), letters, coloured: !isHalo, more: more)
    }
  }
}
