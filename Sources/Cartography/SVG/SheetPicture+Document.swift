extension SheetPicture {
  /// The size, in millimetres for paper.
  var size: PictureSize {
    PictureSize(width: layout.width, height: height, isOnPaper: sheet.paper != nil)
  }

  /// The picture behind its size.
  func body() -> String {
    var svg = SVGWriter(room: 1 << 19)
    svg.document(sheet) { svg in writeContent(to: &svg) }
    return svg.text
  }

  /// Everything within the outermost element.
  func writeContent(to svg: inout SVGWriter) {
    svg.element("title", ["id": "sheet-title"], containing: sheet.title)
    svg.element("desc", ["id": "sheet-summary"], containing: summary)
    svg.metadata(sheet.records)
    writeDefinitions(to: &svg)
    svg.element("rect", ["width": "100%", "height": "100%", "fill": sheet.style.paper.description])
    writeMap(to: &svg)
    writeInsets(to: &svg)
    writeFrame(to: &svg)
    writeHeader(to: &svg)
    writeLegend(to: &svg)
    writeNotes(to: &svg)
  }

  /// What lies within the frame, insets aside.
  func writeMap(to svg: inout SVGWriter) {
    writeGround(to: &svg)
    writeRegions(to: &svg)
    writeWater(to: &svg)
    writeBeyond(to: &svg)
    writeLines(to: &svg)
    writePlaces(to: &svg)
    writePoints(to: &svg)
    writeLabels(to: &svg)
  }

  /// The summary, otherwise the lines below the title.
  private var summary: String {
    sheet.summary.isEmpty ? sheet.subtitles.joined(separator: "; ") : sheet.summary
  }

  func writeDefinitions(to svg: inout SVGWriter) {
    svg.element("defs") { svg in
      svg.element("clipPath", ["id": "frame-clip"]) { svg in svg.rectangle(frame) }
      if !backdrop.land.isEmpty {
        svg.element("path", ["id": "land", "fill-rule": "evenodd", "d": backdrop.land])
      }
      patterns.write(sheet.regions.compactMap(\.fill.overlay), to: &svg)
    }
  }
}

extension SVGWriter {
  /// An SVG document behind its size, in the language and letters of a sheet.
  mutating func document(_ sheet: MapSheet, _ content: (inout SVGWriter) -> Void) {
    element(
      rest: "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "xmlns:inkscape": "http://www.inkscape.org/namespaces/inkscape", "version": "1.1", "role": "img",
        "xml:lang": sheet.language, "aria-labelledby": "sheet-title sheet-summary",
        "font-family": FontFamilies.families(sheet.style.fontFamily, for: sheet.language),
      ],
      content
    )
  }

  /// What is needed to cite and to reproduce the picture.
  mutating func metadata(_ records: [(name: String, value: String)]) {
    guard !records.isEmpty else { return }
    element("metadata") { svg in
      svg.element("map:record", ["xmlns:map": "https://spheres.invalid/map-record"]) { svg in
        for record in records {
          svg.element("map:entry", ["name": record.name], containing: record.value)
        }
      }
    }
  }

  mutating func rectangle(_ box: PixelBox, _ more: [(String, String)] = []) {
    element(
      "rect",
      [
        "x": PixelNumber.text(box.left), "y": PixelNumber.text(box.top), "width": PixelNumber.text(box.width),
        "height": PixelNumber.text(box.height),
      ],
      more: more
    )
  }
}
