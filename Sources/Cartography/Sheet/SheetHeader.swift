/// The lines of the title and below it, and where the map begins under them.
struct SheetHeader {
  let layout: SheetLayout
  /// The lines with their letters and baselines.
  let lines: [(line: String, letters: LetterStyle, baseline: Double)]
  /// The upper left corner of the frame.
  let corner: PixelPoint

  init(_ sheet: MapSheet) {
    let layout = SheetLayout(sheet)
    if sheet.surrounding != nil {
      self.init(layout: layout, lines: [], corner: PixelPoint(x: 0, y: 0))
    } else {
      self.init(sheet.title, sheet.subtitles, layout)
    }
  }

  private init(
    layout: SheetLayout,
    lines: [(line: String, letters: LetterStyle, baseline: Double)],
    corner: PixelPoint
  ) {
    self.layout = layout
    self.lines = lines
    self.corner = corner
  }

  /// The header of a picture with this title and these lines below it.
  init(_ title: String, _ subtitles: [String], _ layout: SheetLayout) {
    var lines: [(line: String, letters: LetterStyle, baseline: Double)] = []
    var y = layout.margin
    for (text, letters) in [(title, layout.title)] + subtitles.map({ ($0, layout.subtitle) }) {
      let count = letters.wrapped(text, to: layout.room).count
      let balanced = letters.balanced(text, lines: count)
      let fits = balanced.allSatisfy { letters.width(of: $0) <= layout.room }
      for line in fits ? balanced : letters.wrapped(text, to: layout.room) {
        lines.append((line, letters, y + letters.size * 0.95))
        y += letters.lineHeight * 1.08
      }
    }
    let top = (y + 6 * layout.unit + layout.gutter).rounded()
    self.init(
      layout: layout,
      lines: lines,
      corner: PixelPoint(x: layout.left + layout.gutter, y: top)
    )
  }
}
