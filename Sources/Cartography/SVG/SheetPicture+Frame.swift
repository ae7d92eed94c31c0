extension SheetPicture {
  /// The neat line, the outer line, and the graticule's values between them.
  func writeFrame(to svg: inout SVGWriter) {
    let (graticule, letters) = (shapes.furniture.graticule, layout.value)
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
