extension SheetPicture {
  /// The legend, and the scale bar and north at the right of its heading.
  func writeLegend(to svg: inout SVGWriter) {
    let baseline = frame.bottom + layout.gutter + 25 * layout.unit
    svg.layer("legend", "Legend and scale", [:]) { svg in
      if !legend.samples.isEmpty {
        let heading = sheet.words.legend.uppercased()
        svg.text(heading, at: PixelPoint(x: layout.left, y: baseline), layout.heading)
      }
      let rules = legend.rules.map { rule in
        let (left, right) = (PixelNumber.text(rule.from.x), PixelNumber.text(rule.to.x))
        return "M\(left) \(PixelNumber.text(rule.from.y))H\(right)"
      }
      if !rules.isEmpty {
        let quiet = style.quietInk.mixed(0.5, with: style.paper).description
        svg.element("path", ["d": rules.joined(), "stroke": quiet, "stroke-width": pixels(0.6)])
      }
      for sample in legend.samples { write(sample, to: &svg) }
      for text in legend.texts {
        let more = text.anchor.map { [("text-anchor", $0)] } ?? []
        svg.text(text.line, at: text.point, text.letters, more: more)
      }
      writeScaleBar(baseline: baseline, to: &svg)
      writeNorth(baseline: baseline, to: &svg)
    }
  }

  private func write(_ sample: LegendLayout.Sample, to svg: inout SVGWriter) {
    let box = sample.box
    let rim = [("stroke", style.ink.description), ("stroke-width", pixels(0.6))]
    let middle = PixelNumber.text(box.centre.y)
    let path = "M\(PixelNumber.text(box.left)) \(middle)H\(PixelNumber.text(box.right))"
    switch sample.entry.sample {
    case .fill(let fill): patterns.write(fill, in: box, over: style.land, rim, to: &svg)
    case .edge(let power):
      let band = [
        ("stroke", palette.band(power).description), ("stroke-width", pixels(Self.bandWidth)),
      ]
      svg.rectangle(box, [("fill", style.land.description)] + rim)
      svg.rectangle(box.grown(by: -Self.bandWidth * layout.unit / 2), [("fill", "none")] + band)
    case .outside: svg.rectangle(box, [("fill", style.land.description)] + rim)
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
    case .point(let colour): writePoint(at: box.centre, colour, to: &svg)
    case .place(let rank):
      layout.drawSign(rank, at: box.centre, style, to: &svg)
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
