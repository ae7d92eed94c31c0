extension SheetPicture {
  /// The legend, and the scale bar and north at the right of its heading.
  func writeLegend(to svg: inout SVGWriter) {
    let baseline = frame.bottom + layout.gutter + 25 * layout.unit
    svg.layer("legend", "Legend and scale", [:]) { svg in
      if !legend.items.isEmpty {
        let heading = sheet.words.legend.uppercased()
        svg.text(heading, at: PixelPoint(x: layout.left, y: baseline), layout.heading)
      }
      for item in legend.items { write(item, to: &svg) }
      writeScaleBar(baseline: baseline, to: &svg)
      writeNorth(baseline: baseline, to: &svg)
    }
  }

  private func write(_ item: LegendLayout.Item, to svg: inout SVGWriter) {
    let (left, top) = (item.corner.x, item.corner.y)
    let box = PixelBox(
      left: left,
      top: top,
      right: left + legend.sampleWidth,
      bottom: top + legend.sampleHeight
    )
    let rim = [("stroke", style.ink.description), ("stroke-width", pixels(0.6))]
    let middle = PixelNumber.text(box.centre.y)
    let path = "M\(PixelNumber.text(box.left)) \(middle)H\(PixelNumber.text(box.right))"
    switch item.entry.sample {
    case .ground(let power):
      svg.rectangle(box, [("fill", palette.tint(power).description)] + rim)
    case .overlay(let overlay):
      if let power = overlay.solidPower {
        svg.rectangle(box, [("fill", palette.solid(power).description)] + rim)
      } else {
        svg.rectangle(box, [("fill", style.land.description)])
        svg.rectangle(box, [("fill", "url(#\(patterns.id(overlay)))")] + rim)
      }
    case .border(let stroke):
      svg.element("g", ["fill": "none"]) { writeBorder(path, stroke, to: &$0) }
    case .railway(let owner):
      svg.element("g", ["fill": "none"]) { writeRailway(path, owner, to: &$0) }
    case .minorRailway:
      svg.element("g", ["fill": "none"]) { writeMinorRailway(path, to: &$0) }
    case .railwayZone(let power):
      svg.element("g", ["fill": "none"]) { writeZone(path, power, to: &$0) }
    case .doubt:
      write("?", in: box, to: &svg)
    case .key(let number):
      write(number, in: box, to: &svg)
    case .place(let rank):
      layout.drawSign(rank, at: box.centre, style, to: &svg)
    }
    let textLeft = box.right + 7 * layout.unit
    for (index, line) in item.lines.enumerated() {
      let y = box.centre.y + layout.legend.size * 0.36 + layout.legend.lineHeight * Double(index)
      svg.text(line, at: PixelPoint(x: textLeft, y: y), layout.legend)
    }
  }

  /// A sample that is text.
  private func write(_ text: String, in box: PixelBox, to svg: inout SVGWriter) {
    var letters = layout.legend
    letters.isBold = true
    let point = PixelPoint(x: box.centre.x, y: box.centre.y + letters.size * 0.36)
    svg.text(text, at: point, letters, more: [("text-anchor", "middle")])
  }
}
