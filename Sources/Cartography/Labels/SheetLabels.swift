/// The names on a map: none overlaps another or a place's sign, or leaves the frame.
///
/// Names are placed in order: seats of government, borders, regions, cities, seas and neighbours, towns,
/// railways, rivers, and last the small geographic names. A city whose name did not fit after the regions is
/// placed before them.
struct SheetLabels {
  var labels: [MapLabel] = []
  var omitted: [String] = []
  /// The places whose signs are on the map.
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
    board = LabelBoard(room: shapes.furniture.frame.grown(by: -4 * layout.unit))
    takeSigns()
    placePlaces(.capital)
    placeBorders()
    placeRegionsAndCities()
    placeNames(.large)
    placeNames(.medium)
    placePlaces(.town)
    placeRailways()
    placeRivers()
    placeNames(.small)
  }

  /// Regions, then cities; then again with the cities that did not fit first, as long as that does not move
  /// regions' names farther from their ground.
  private mutating func placeRegionsAndCities() {
    let start = self
    var best: (labels: SheetLabels, driven: Int, crowded: Int)?
    var first: Set<Int> = []
    while true {
      var crowded = placePlaces(.city, first.contains)
      let driven = placeRegions()
      crowded.formUnion(placePlaces(.city) { !first.contains($0) })
      if let best, driven > best.driven || crowded.count >= best.crowded {
        restore(best.labels)
        return
      }
      guard !crowded.isEmpty else { return }
      best = (self, driven, crowded.count)
      first.formUnion(crowded)
      restore(start)
    }
  }

  /// Restores earlier labels, keeping the positions found since.
  private mutating func restore(_ labels: SheetLabels) {
    let rooms = rooms
    self = labels
    self.rooms = rooms
  }

  /// Puts lines of text in the first free box; returns whether there is one.
  mutating func place(_ lines: [String], in boxes: some Sequence<TurnedBox>, _ letters: LetterStyle) -> Bool {
    guard let box = board.takeFirstFree(boxes) else { return false }
    labels.append(MapLabel(lines: lines, box: box, letters: letters))
    return true
  }
}
