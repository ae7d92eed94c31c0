extension SheetPicture {
  private var style: MapStyle { sheet.style }

  private func pixels(_ length: Double) -> String { PixelNumber.text(length * layout.unit) }

  /// The neat line, the outer line, and the graticule's values between them.
  func writeFrame(to svg: inout SVGWriter) {
    let (frame, graticule, letters) = (shapes.frame, shapes.graticule, layout.value)
    let ink = style.ink.description
    svg.layer("frame", "Frame", ["text-anchor": "middle"]) { svg in
      svg.rectangle(frame, [("fill", "none"), ("stroke", ink), ("stroke-width", pixels(0.8))])
      let outer = frame.grown(by: layout.gutter)
      svg.rectangle(outer, [("fill", "none"), ("stroke", ink), ("stroke-width", pixels(1.6))])
      let (rise, half) = (letters.size * 0.36, layout.gutter / 2)
      for value in graticule.upper {
        svg.text(value.text, at: PixelPoint(x: value.point.x, y: frame.top - half + rise), letters)
      }
      for value in graticule.lower {
        svg.text(value.text, at: PixelPoint(x: value.point.x, y: frame.bottom + half + rise), letters)
      }
      for (values, x, turn) in [
        (graticule.left, frame.left - half, -90.0), (graticule.right, frame.right + half, 90.0),
      ] {
        for value in values {
          let (centreX, centreY) = (PixelNumber.text(x), PixelNumber.text(value.point.y))
          let rotation = "rotate(\(PixelNumber.text(turn)) \(centreX) \(centreY))"
          let baseline = PixelPoint(x: x, y: value.point.y + rise)
          svg.text(value.text, at: baseline, letters, more: [("transform", rotation)])
        }
      }
    }
  }

  /// The title and the lines below it.
  func writeHeader(to svg: inout SVGWriter) {
    svg.layer("header", "Title", ["text-anchor": "middle"]) { svg in
      for (line, letters, baseline) in header {
        svg.text(line, at: PixelPoint(x: layout.width / 2, y: baseline), letters)
      }
    }
  }

  /// The legend, and the scale bar and north at the right of its heading.
  func writeLegend(to svg: inout SVGWriter) {
    let baseline = shapes.frame.bottom + layout.gutter + 25 * layout.unit
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
    case .doubt:
      var letters = layout.legend
      letters.isBold = true
      let point = PixelPoint(x: box.centre.x, y: box.centre.y + letters.size * 0.36)
      svg.text("?", at: point, letters, more: [("text-anchor", "middle")])
    case .place(let rank):
      layout.drawSign(rank, at: box.centre, style, to: &svg)
    }
    let textLeft = box.right + 7 * layout.unit
    for (index, line) in item.lines.enumerated() {
      let y = box.centre.y + layout.legend.size * 0.36 + layout.legend.lineHeight * Double(index)
      svg.text(line, at: PixelPoint(x: textLeft, y: y), layout.legend)
    }
  }

  /// An arrow to true north in the middle of the map, and its letter.
  private func writeNorth(baseline: Double, to svg: inout SVGWriter) {
    guard let north = shapes.north else { return }
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

  private func writeScaleBar(baseline: Double, to svg: inout SVGWriter) {
    guard let bar = shapes.scaleBar else { return }
    let unit = layout.unit
    let letters = layout.value
    let gap = letters.size * 0.35
    let total = PixelNumber.text(bar.kilometres)
    let arrow = shapes.north == nil ? 0 : 26 * unit + letters.width(of: sheet.words.north)
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

  /// The notes, below a thin line.
  func writeNotes(to svg: inout SVGWriter) {
    guard let first = notes.first else { return }
    svg.layer("notes", "Notes", [:]) { svg in
      let y = PixelNumber.text(first.baseline - layout.note.size * 1.5)
      svg.element(
        "line",
        ["x1": PixelNumber.text(layout.left), "y1": y, "x2": PixelNumber.text(layout.right), "y2": y],
        more: [("stroke", style.quietInk.description), ("stroke-width", pixels(0.5))]
      )
      for (line, baseline) in notes {
        svg.text(line, at: PixelPoint(x: layout.left, y: baseline), layout.note)
      }
    }
  }
}
