/// The names on a map, each where it is legible: none lies on another, on a place's sign, or outside the frame.
///
/// Names find their places one after the other: seats of government, borders, regions, cities, seas and
/// neighbours, towns, railways, rivers, and last the small geographic names. A city for whose name the regions
/// left no room goes before them.
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

  /// Regions, then cities; and again with the cities first that found no room, as long as that does not drive
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

  /// Goes back to labels as they were, with the rooms that were found since.
  private mutating func restore(_ labels: SheetLabels) {
    let rooms = rooms
    self = labels
    self.rooms = rooms
  }

  /// Puts lines of text in the first of the boxes that is free; whether there is one.
  mutating func place(_ lines: [String], in boxes: some Sequence<TurnedBox>, _ letters: LetterStyle) -> Bool {
    guard let box = board.takeFirstFree(boxes) else { return false }
    labels.append(MapLabel(lines: lines, box: box, letters: letters))
    return true
  }
}
