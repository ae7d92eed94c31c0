/// A chart that is laid out, as a picture.
struct ChartPicture {
  private let layout: ChartLayout
  private let palette: PowerPalette
  private let patterns: OverlayPatterns

  private var chart: Chart { layout.chart }
  private var style: MapStyle { layout.chart.style }

  init(_ layout: ChartLayout) {
    self.layout = layout
    let fills = layout.bars.map(\.bar.fill) + layout.layers.map(\.layer.fill)
    palette = PowerPalette(style: layout.chart.style, powers: Set(fills.flatMap(\.powers)))
    patterns = OverlayPatterns(palette: palette, unit: layout.unit)
  }

  func drawing() -> ChartDrawing {
    let inside = layout.bars.flatMap(\.lines) + layout.layers.compactMap(\.line)
    return ChartDrawing(
      svg: document(),
      width: Int(layout.sheet.width.rounded()),
      height: Int(layout.height.rounded()),
      plot: layout.plot,
      bars: layout.bars.map { ChartDrawing.Bar(row: $0.row, bar: $0.bar, box: $0.box) },
      texts: (layout.lines + inside).map { ChartDrawing.Text(text: $0.text, box: $0.box) }
    )
  }

  private func document() -> String {
    var svg = SVGWriter(room: 1 << 17)
    let (width, height) = (PixelNumber.text(layout.sheet.width), PixelNumber.text(layout.height))
    let size = PictureSize(
      width: layout.sheet.width,
      height: layout.height,
      isOnPaper: chart.paper != nil
    )
    svg.write(size.opening)
    svg.element(
      rest: "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg",
        "xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape",
        "version": "1.1", "role": "img",
        "xml:lang": chart.language, "aria-labelledby": "chart-title chart-summary",
        "font-family": FontFamilies.families(style.fontFamily, for: chart.language),
      ]
    ) { svg in
      svg.element("title", ["id": "chart-title"], containing: chart.title)
      svg.element("desc", ["id": "chart-summary"], containing: chart.summary)
      svg.metadata(chart.records)
      writeDefinitions(to: &svg)
      svg.element("rect", ["width": width, "height": height, "fill": style.paper.description])
      writeBeyond(to: &svg)
      writeLayers(to: &svg)
      writeAxis(to: &svg)
      writeLayerNames(to: &svg)
      writeBars(to: &svg)
      writeLegend(to: &svg)
      svg.layer("texts", "Texts", [:]) { svg in
        for line in layout.lines { svg.text(line.text, at: line.point, line.letters) }
      }
    }
    return svg.text
  }

  private func writeDefinitions(to svg: inout SVGWriter) {
    let legend = chart.legend.flatMap(\.entries).compactMap { entry -> GroundFill? in
      if case .fill(let fill) = entry.sample { fill } else { nil }
    }
    let fills = layout.bars.map(\.bar.fill) + layout.layers.map(\.layer.fill) + legend
    svg.element("defs") { svg in patterns.write(fills.compactMap(\.overlay), to: &svg) }
  }
}

// MARK: - The days

extension ChartPicture {
  /// The days that the data say nothing of.
  private func writeBeyond(to svg: inout SVGWriter) {
    let (axis, plot) = (chart.axis, layout.plot)
    let spans = [(axis.start, axis.known.lowerBound), (axis.known.upperBound, axis.end)].filter { $0 < $1 }
    guard !spans.isEmpty else { return }
    svg.layer("beyond", "Beyond the data", [:]) { svg in
      for (start, end) in spans {
        let box = PixelBox(left: layout.x(start), top: plot.top, right: layout.x(end), bottom: plot.bottom)
        svg.element("g", ["class": "beyond"], title: MapTitle(chart.beyond)) { $0.rectangle(box, beyond) }
      }
    }
  }

  private var beyond: [(String, String)] { [("fill", style.sea.description)] }

  /// A thin line at each tick and at each value.
  private func writeAxis(to svg: inout SVGWriter) {
    let plot = layout.plot
    let (top, bottom) = (PixelNumber.text(plot.top), PixelNumber.text(plot.bottom))
    let days = layout.ticks.map { "M\(PixelNumber.text(layout.x($0.day))) \(top)V\(bottom)" }
    let (left, right) = (PixelNumber.text(plot.left), PixelNumber.text(plot.right))
    let values = layout.values.map { "M\(left) \(PixelNumber.text($0))H\(right)" }
    svg.layer("axis", "Axis", ["fill": "none", "stroke": style.quietInk.description]) { svg in
      svg.element(
        "path",
        ["d": (days + values).joined(), "stroke-width": pixels(0.6), "stroke-opacity": "0.35"]
      )
    }
  }

  /// A length on a picture of 1200 pixels, as it is on this one.
  private func pixels(_ length: Double) -> String { PixelNumber.text(length * layout.unit) }
}

// MARK: - Bars and layers

extension ChartPicture {
  /// The bars, the narrowest last: none is hidden behind another.
  private func writeBars(to svg: inout SVGWriter) {
    let narrow = 3 * layout.unit
    let bars = layout.bars.filter { $0.box.width >= narrow } + layout.bars.filter { $0.box.width < narrow }
    svg.layer("bars", "Bars", [:]) { svg in
      for bar in bars { write(bar, to: &svg) }
    }
  }

  private func write(_ placed: ChartLayout.Bar, to svg: inout SVGWriter) {
    let bar = placed.bar
    let style = bar.styleClass.map { "bar " + $0 } ?? "bar"
    let more = [("class", style)] + bar.attributes.map { ("data-\($0.name)", $0.value) }
    svg.element("g", [:], more: more, title: bar.title) { svg in
      write(bar.fill, in: placed.box, edge: self.style.paper, to: &svg)
      if bar.isSecret { writeSecret(under: placed.box, to: &svg) }
      for line in placed.lines { write(line, on: bar.fill, to: &svg) }
    }
  }

  /// A line of text over a plate in the colour of its ground, so that it can be read on a pattern.
  private func write(_ line: ChartLayout.Line, on fill: GroundFill, to svg: inout SVGWriter) {
    if fill != .empty, fill.overlay?.solidPower == nil {
      var plate = line.box.grown(by: 1.2 * layout.unit)
      plate.top += 0.8 * layout.unit
      svg.rectangle(plate, [("fill", ground(of: fill).description), ("fill-opacity", "0.88")])
    }
    svg.text(line.text, at: line.point, line.letters)
  }

  private func writeSecret(under box: PixelBox, to svg: inout SVGWriter) {
    let height = min(2.6 * layout.unit, box.height / 2)
    let line = PixelBox(left: box.left, top: box.bottom - height, right: box.right, bottom: box.bottom)
    svg.rectangle(line, [("class", "secret"), ("fill", style.treaty.description)])
  }

  /// A rectangle in a fill; an empty one has an outline alone.
  private func write(_ fill: GroundFill, in box: PixelBox, edge: Colour, to svg: inout SVGWriter) {
    let rim = [("stroke", edge.description), ("stroke-width", pixels(0.8))]
    guard fill != .empty else {
      var inner = box.grown(by: -0.6 * layout.unit)
      inner.right = max(inner.right, inner.left + 0.4 * layout.unit)
      svg.rectangle(
        inner,
        [
          ("fill", style.paper.description),
          ("stroke", style.quietInk.mixed(0.5, with: style.paper).description),
          ("stroke-width", pixels(0.6)),
        ]
      )
      return
    }
    patterns.write(fill, in: box, over: style.paper, rim, to: &svg)
  }

  /// The colour under the overlay: that of a map.
  private func ground(of fill: GroundFill) -> Colour { palette.ground(fill) ?? style.paper }

  private func writeLayers(to svg: inout SVGWriter) {
    guard !layout.layers.isEmpty else { return }
    svg.layer("layers", "Layers", [:]) { svg in
      for placed in layout.layers {
        let path = placed.boxes.outlines
        let fill = placed.layer.fill
        let rim = [("stroke", style.paper.description), ("stroke-width", pixels(0.6))]
        let more = [("class", "layer")] + placed.layer.attributes.map { ("data-\($0.name)", $0.value) }
        svg.element("g", [:], more: more, title: placed.layer.title) { svg in
          svg.element("path", ["d": path, "fill": ground(of: fill).description], more: rim)
          if let paint = patterns.paint(over: fill) {
            svg.element("path", ["d": path, "fill": paint], more: rim)
          }
        }
      }
    }
  }

  /// The names of the layers, over the lines of the axis.
  private func writeLayerNames(to svg: inout SVGWriter) {
    guard layout.layers.contains(where: { $0.line != nil }) else { return }
    svg.layer("layer-names", "Names of layers", [:]) { svg in
      for placed in layout.layers {
        if let line = placed.line { write(line, on: placed.layer.fill, to: &svg) }
      }
    }
  }

  private func writeLegend(to svg: inout SVGWriter) {
    guard !layout.samples.isEmpty else { return }
    svg.layer("legend", "Legend", [:]) { svg in
      for sample in layout.samples {
        switch sample.entry.sample {
        case .fill(let fill): write(fill, in: sample.box, edge: style.ink, to: &svg)
        case .beyond: svg.rectangle(sample.box, beyond)
        case .secret:
          write(GroundFill(), in: sample.box, edge: style.ink, to: &svg)
          writeSecret(under: sample.box, to: &svg)
        }
      }
    }
  }
}

extension [PixelBox] {
  /// The outlines of boxes from left to right, those that touch as one outline of steps.
  fileprivate var outlines: String {
    var path = ""
    var first = startIndex
    while first < endIndex {
      var next = first + 1
      while next < endIndex, self[next].left <= self[next - 1].right, self[next].touches(self[next - 1]) {
        next += 1
      }
      let run = self[first..<next]
      path += "M\(PixelNumber.text(self[first].left)) \(PixelNumber.text(self[first].bottom))"
      for box in run { path += "V\(PixelNumber.text(box.top))H\(PixelNumber.text(box.right))" }
      for box in run.reversed() { path += "V\(PixelNumber.text(box.bottom))H\(PixelNumber.text(box.left))" }
      path += "Z"
      first = next
    }
    return path
  }
}

extension PixelBox {
  /// Whether the heights of two boxes meet.
  fileprivate func touches(_ other: PixelBox) -> Bool { top <= other.bottom && other.top <= bottom }
}
