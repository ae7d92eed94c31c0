extension SheetPicture {
  /// An arrow to true north in the middle of the map, and its letter.
  func writeNorth(baseline: Double, to svg: inout SVGWriter) {
    guard let north = shapes.furniture.north else { return }
    let (unit, ink) = (layout.unit, style.ink.description)
    let centre = PixelPoint(x: layout.right - 8 * unit, y: baseline - 9 * unit)
    let (x, y) = (centre.x, centre.y)
    let turn = [north, x, y].map(PixelNumber.text).joined(separator: " ")
    func path(_ side: Double) -> String {
      let points = [(x, y - 10 * unit), (x + side * 4.5 * unit, y + 10 * unit), (x, y + 6 * unit)]
      return points.enumerated().map { index, point in
        "\(index == 0 ? "M" : "L")\(PixelNumber.text(point.0)) \(PixelNumber.text(point.1))"
      }.joined() + "Z"
    }
    svg.element("g", ["stroke": ink, "stroke-width": pixels(0.7)], more: [("transform", "rotate(\(turn))")]) {
      svg in
      svg.element("path", ["d": path(-1), "fill": style.paper.description])
      svg.element("path", ["d": path(1), "fill": ink])
    }
    var letters = layout.value
    letters.isBold = true
    let point = PixelPoint(x: x - 7 * unit, y: y + letters.size * 0.36)
    svg.text(sheet.words.north, at: point, letters, more: [("text-anchor", "end")])
  }

  /// Four parts in ink and paper, with their kilometres and the latitude at which they are true.
  func writeScaleBar(baseline: Double, to svg: inout SVGWriter) {
    guard let bar = shapes.furniture.scaleBar else { return }
    let unit = layout.unit
    let letters = layout.value
    let gap = letters.size * 0.35
    let total = PixelNumber.text(bar.kilometres)
    let arrow = shapes.furniture.north == nil ? 0 : 26 * unit + letters.width(of: sheet.words.north)
    let unitWidth = letters.width(of: sheet.words.kilometres)
    let right = layout.right - arrow - letters.width(of: total) / 2 - gap - unitWidth
    let left = right - bar.pixels
    let (top, height) = (baseline - 4 * unit, 4 * unit)
    let ink = style.ink.description
    for part in 0..<4 {
      let start = left + bar.pixels * Double(part) / 4
      let box = PixelBox(left: start, top: top, right: start + bar.pixels / 4, bottom: top + height)
      let fill = part.isMultiple(of: 2) ? ink : style.paper.description
      svg.rectangle(box, [("fill", fill), ("stroke", ink), ("stroke-width", pixels(0.6))])
    }
    let half = PixelNumber.text(bar.kilometres / 2)
    let needed = letters.width(of: "0") / 2 + letters.width(of: half) + letters.width(of: total) / 2
    var marks = [("0", left), (total, right)]
    if needed + 2 * letters.size < bar.pixels { marks.insert((half, (left + right) / 2), at: 1) }
    for (text, x) in marks {
      let point = PixelPoint(x: x, y: top - 3 * unit)
      svg.text(text, at: point, letters, more: [("text-anchor", "middle")])
    }
    let unitPoint = PixelPoint(x: right + letters.width(of: total) / 2 + gap, y: top - 3 * unit)
    svg.text(sheet.words.kilometres, at: unitPoint, letters)
    var quiet = letters
    quiet.isItalic = true
    let note = sheet.words.trueAt + " " + bar.latitude
    let notePoint = PixelPoint(x: left - 8 * unit, y: baseline)
    svg.text(note, at: notePoint, quiet, more: [("text-anchor", "end")])
  }
}
