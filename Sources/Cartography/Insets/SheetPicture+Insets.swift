extension SheetPicture {
  /// The insets, each with a frame and a scale of its own, and the frames of their ground on the map.
  func writeInsets(to svg: inout SVGWriter) {
    guard !insets.isEmpty else { return }
    let ink = style.ink.description
    svg.layer("insets", "Insets", [:]) { svg in
      for (number, placed) in insets.enumerated() {
        let outline = placed.inset.outline.map { "\(PixelNumber.text($0.x)) \(PixelNumber.text($0.y))" }
        svg.element(
          "path",
          [
            "d": "M" + outline.joined(separator: "L") + "Z", "fill": "none", "stroke": ink,
            "stroke-width": pixels(0.8), "clip-path": "url(#frame-clip)",
          ],
          more: [("class", "inset-ground")]
        )
        let (box, size) = (placed.box, placed.inset.picture.frame)
        let (width, height) = (PixelNumber.text(size.width), PixelNumber.text(size.height))
        let prefix = svg.prefix
        svg.prefix = prefix + "inset-\(number + 1)-"
        svg.element(
          "svg",
          [
            "x": PixelNumber.text(box.left), "y": PixelNumber.text(box.top), "width": width, "height": height,
            "viewBox": "\(PixelNumber.text(size.left)) \(PixelNumber.text(size.top)) \(width) \(height)",
          ],
          title: MapTitle(placed.inset.title)
        ) { svg in placed.inset.picture.writeAsInset(to: &svg) }
        svg.prefix = prefix
        svg.rectangle(box, [("fill", "none"), ("stroke", ink), ("stroke-width", pixels(1.2))])
      }
    }
  }

  /// The map alone, with its scale in the lower left corner.
  private func writeAsInset(to svg: inout SVGWriter) {
    writeDefinitions(to: &svg)
    writeMap(to: &svg)
    guard let bar = shapes.furniture.scaleBar else { return }
    let (x, y) = (frame.left + 5 * layout.unit, frame.bottom - 5 * layout.unit)
    let path = "M\(PixelNumber.text(x)) \(PixelNumber.text(y))h\(PixelNumber.text(bar.pixels))"
    for (colour, width) in [(style.paper, 3.6), (style.ink, 1.6)] {
      svg.element(
        "path",
        ["d": path, "fill": "none", "stroke": colour.description, "stroke-width": pixels(width)]
      )
    }
    let text = "\(PixelNumber.text(bar.kilometres)) \(sheet.words.kilometres)"
    let point = PixelPoint(x: x, y: y - 3 * layout.unit)
    let halo = [
      ("stroke", style.paper.description), ("stroke-width", pixels(2.4)), ("stroke-linejoin", "round"),
    ]
    svg.text(text, at: point, layout.value, coloured: false, more: halo)
    svg.text(text, at: point, layout.value)
  }
}
