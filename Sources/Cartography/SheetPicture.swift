internal import MapGeometry
internal import Projections

/// A sheet with everything on it in its place, ready to be written.
struct SheetPicture {
  let sheet: MapSheet
  let layout: SheetLayout
  let palette: PowerPalette
  let patterns: OverlayPatterns
  let shapes: SheetShapes
  let labels: SheetLabels
  let legend: LegendLayout
  /// The lines of the title and below it, with their baselines.
  let header: [(line: String, letters: LetterStyle, baseline: Double)]
  /// The lines of the notes, with their baselines.
  let notes: [(line: String, baseline: Double)]
  let height: Double

  init(_ sheet: MapSheet) throws(ProjectionError) {
    let layout = SheetLayout(width: sheet.width, style: sheet.style)
    let unit = layout.unit
    let used = sheet.regions.flatMap { ($0.overlay?.powers ?? []) + [$0.sovereign].compactMap(\.self) }
    let palette = PowerPalette(style: sheet.style, powers: Set(used))
    var header: [(line: String, letters: LetterStyle, baseline: Double)] = []
    var y = layout.margin
    for (text, letters) in [(sheet.title, layout.title)] + sheet.subtitles.map({ ($0, layout.subtitle) }) {
      let count = letters.wrapped(text, to: layout.room).count
      let balanced = letters.balanced(text, lines: count)
      let fits = balanced.allSatisfy { letters.width(of: $0) <= layout.room }
      for line in fits ? balanced : letters.wrapped(text, to: layout.room) {
        header.append((line, letters, y + letters.size * 0.95))
        y += letters.lineHeight * 1.08
      }
    }
    let corner = PixelPoint(x: layout.left + layout.gutter, y: (y + 6 * unit + layout.gutter).rounded())
    let width = layout.room - 2 * layout.gutter
    let plane = try MapPlane(sheet, corner: corner, width: width, padding: 12 * unit)
    let shapes = try SheetShapes(sheet, plane, layout)
    let labels = SheetLabels(sheet, shapes, layout)
    let entries = LegendEntry.entries(sheet, shapes, labels, palette)
    let legendTop = shapes.frame.bottom + layout.gutter + 38 * unit
    let legend = LegendLayout(entries, top: legendTop, layout)
    y = legend.bottom + (sheet.notes.isEmpty ? 0 : 10 * unit)
    var notes: [(line: String, baseline: Double)] = []
    for note in sheet.notes {
      for line in layout.note.wrapped(note, to: layout.room) {
        notes.append((line, y + layout.note.size))
        y += layout.note.size * 1.35
      }
      y += layout.note.size * 0.3
    }
    self.sheet = sheet
    self.layout = layout
    self.palette = palette
    patterns = OverlayPatterns(palette: palette, unit: unit)
    self.shapes = shapes
    self.labels = labels
    self.legend = legend
    self.header = header
    self.notes = notes
    height = (y + layout.margin * 0.7).rounded()
  }
}
