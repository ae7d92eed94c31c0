/// The names on a map: none overlaps another or a place's sign, or leaves the frame.
///
/// Names are placed in order: seats of government, borders, states, regions, cities, seas and neighbours, towns,
/// railways, rivers, and last the small geographic names. A region or city whose name did not
/// fit is placed before the others.
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
    placeStatesRegionsAndCities()
    placeNames(.large)
    placeNames(.medium)
    placePlaces(.town)
    placeRailways()
    placeRivers()
    placeNames(.small)
  }

  /// States, then regions and cities; if one of these loses its name, states last, if that loses fewer names.
  private mutating func placeStatesRegionsAndCities() {
    let start = self
    let lost = placeStates() + placeRegionsAndCities()
    guard lost > 0, !sheet.states.isEmpty else { return }
    let statesFirst = self
    restore(start)
    if placeRegionsAndCities() + placeStates() >= lost { restore(statesFirst) }
  }

  /// Regions, then cities; then again with the regions and then the cities first that did not fit, as long as there
  /// are more of them. Of these trials the one counts that loses fewest regions' names, then fewest cities'.
  ///
  /// A region's name may move to the border of its ground or beside it for that of a city.
  ///
  /// - Returns: How many names did not fit.
  private mutating func placeRegionsAndCities() -> Int {
    let start = self
    var best: (labels: SheetLabels, lost: (Int, Int))?
    var (regions, cities): (Set<Int>, Set<Int>) = ([], [])
    while true {
      var lost = placeRegions(regions.contains)
      var crowded = placePlaces(.city, cities.contains)
      lost.formUnion(placeRegions { !regions.contains($0) })
      crowded.formUnion(placePlaces(.city) { !cities.contains($0) })
      if let best, best.lost <= (lost.count, crowded.count) {
        restore(best.labels)
      } else {
        best = (self, (lost.count, crowded.count))
      }
      guard !lost.isSubset(of: regions) || !crowded.isSubset(of: cities) else {
        return best.map { $0.lost.0 + $0.lost.1 } ?? 0
      }
      regions.formUnion(lost)
      cities.formUnion(crowded)
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
