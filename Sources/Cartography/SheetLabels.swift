/// The names on a map, each where it is legible: none lies on another, on a place's sign, or outside the frame.
///
/// Names find their places one after the other: seats of government, borders, regions, great towns, seas and
/// neighbours, towns, railways, rivers, and last the small geographic names.
struct SheetLabels {
  var labels: [MapLabel] = []
  var omitted: [String] = []
  /// The places whose signs stand on the map.
  var shownPlaces: Set<Int> = []
  var board: LabelBoard
  let sheet: MapSheet
  let shapes: SheetShapes
  let layout: SheetLayout
  let palette: PowerPalette
  var rooms: LabelRooms

  init(
    _ sheet: MapSheet,
    _ shapes: SheetShapes,
    _ layout: SheetLayout,
    _ palette: PowerPalette,
    _ rooms: inout LabelRooms
  ) {
    self.rooms = rooms
    rooms = LabelRooms()
    defer { rooms = self.rooms }
    self.sheet = sheet
    self.shapes = shapes
    self.layout = layout
    self.palette = palette
    board = LabelBoard(room: shapes.frame.grown(by: -4 * layout.unit))
    takeSigns()
    placePlaces(.capital)
    placeBorders()
    placeRegions()
    placePlaces(.city)
    placeNames(.large)
    placeNames(.medium)
    placePlaces(.town)
    placeRailways()
    placeRivers()
    placeNames(.small)
  }

  /// Puts lines of text in the first of the boxes that is free; whether there is one.
  mutating func place(_ lines: [String], in boxes: some Sequence<TurnedBox>, _ letters: LetterStyle) -> Bool {
    guard let box = board.takeFirstFree(boxes) else { return false }
    labels.append(MapLabel(lines: lines, box: box, letters: letters))
    return true
  }
}
