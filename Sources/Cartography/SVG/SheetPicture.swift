internal import MapGeometry
internal import Projections

/// A sheet with everything laid out, ready to be written.
struct SheetPicture {
  let sheet: MapSheet
  let layout: SheetLayout
  let palette: PowerPalette
  let patterns: OverlayPatterns
  let shapes: SheetShapes
  let backdrop: SheetBackdrop
  let labels: SheetLabels
  let legend: LegendLayout
  /// The lines of the title and below it, with their baselines.
  let header: [(line: String, letters: LetterStyle, baseline: Double)]
  /// The lines of the notes, with their baselines.
  let notes: [(line: String, baseline: Double)]
  /// The height of the content, or of the page.
  var height: Double

  /// The insets where they lie.
  let insets: [PlacedInset]
  /// The ground of wanted insets that have no place.
  let omittedInsets: [BoundingBox]

  init(
    _ sheet: MapSheet,
    _ header: SheetHeader,
    _ drawn: inout DrawnFrame,
    insets: [InsetPicture] = []
  ) throws(ProjectionError) {
    let layout = header.layout
    let unit = layout.unit
    let used = sheet.regions.flatMap { $0.fill.powers + [$0.edge].compactMap(\.self) }
    let owners = sheet.railways.compactMap(\.owner) + sheet.railwayZones.map(\.power)
    let palette = PowerPalette(style: sheet.style, powers: Set(used + owners))
    let shapes = try drawn.shapes(of: sheet)
    let placed = PlacedInset.placed(insets, shapes, layout)
    omittedInsets = sheet.insets.wanted.filter { extent in !placed.contains { $0.inset.extent == extent } }
    self.insets = placed
    let boxes = self.insets.map { $0.box.grown(by: 3 * unit) }
    let labels = SheetLabels(sheet, shapes, layout, palette, &drawn.rooms, keepingOff: boxes)
    let content = sheet.hasLegend ? LegendContent(sheet, shapes, labels, palette) : .empty
    let legendTop = shapes.furniture.frame.bottom + layout.gutter + 38 * unit
    let legend = LegendLayout(content, top: legendTop, layout)
    let texts = sheet.notes + (shapes.furniture.reachesBeyondBase ? [sheet.words.beyond] : [])
    var y = legend.bottom + (texts.isEmpty ? 0 : 10 * unit)
    var notes: [(line: String, baseline: Double)] = []
    for note in texts {
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
    self.header = header.lines
    self.notes = notes
    height = (y + layout.margin * 0.7).rounded()
    backdrop = try drawn.drawnBackdrop()
  }

  /// One path for each river.
  var riverPaths: [String] {
    zip(shapes.rivers, backdrop.rivers).map { named, path in named?.path ?? path }
  }

  var frame: PixelBox { shapes.furniture.frame }

  var style: MapStyle { sheet.style }

  /// A length on a sheet of 1200 pixels, as it is on this one.
  func pixels(_ length: Double) -> String { PixelNumber.text(length * layout.unit) }
}
