extension SVGWriter {
  /// Writes one line of text whose baseline starts at the point, unless `more` anchors it otherwise.
  mutating func text(
    _ content: String,
    at point: PixelPoint,
    _ letters: LetterStyle,
    coloured: Bool = true,
    more: [(String, String)] = []
  ) {
    var attributes = more
    if coloured { attributes.append(("fill", letters.colour.description)) }
    if letters.isBold { attributes.append(("font-weight", "bold")) }
    if letters.isItalic { attributes.append(("font-style", "italic")) }
    if letters.spacing != 0 {
      attributes.append(("letter-spacing", PixelNumber.text(letters.spacing * letters.size)))
    }
    let (x, y) = (PixelNumber.text(point.x), PixelNumber.text(point.y))
    let size = PixelNumber.text(letters.size)
    element("text", ["x": x, "y": y, "font-size": size], more: attributes, containing: content)
  }
}
