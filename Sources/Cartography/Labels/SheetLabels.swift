/// The names on a map: none overlaps another or a place's sign, or leaves the frame, or stands on the ground of
/// another region or state than its own.
///
/// Names are placed in order: seats of government, borders, states, regions, cities, seas and neighbours, towns,
/// railways, rivers, and last the small geographic names. A region or city whose name did not
/// fit is placed before the others.
struct SheetLabels {
  var labels: [MapLabel] = []
  var omitted: [OmittedLabel] = []
  /// The places whose signs are on the map.
  var shownPlaces: Set<Int> = []
  var board: LabelBoard
  let sheet: MapSheet
  let shapes: SheetShapes
  let layout: SheetLayout
  let palette: PowerPalette
  let grounds: SheetGrounds
  /// The states, regions and cities whose names did not fit so far.
  private var (lostStates, lostRegions, lostCities): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
  var rooms: LabelRooms

  init(
    _ sheet: MapSheet,
    _ shapes: SheetShapes,
    _ layout: SheetLayout,
    _ palette: PowerPalette,
    _ rooms: inout LabelRooms,
    keepingOff insets: [PixelBox] = []
  ) {
    self.rooms = rooms
    rooms = LabelRooms()
    defer { rooms = self.rooms }
    self.sheet = sheet
    self.shapes = shapes
    self.layout = layout
    self.palette = palette
    grounds = SheetGrounds(sheet, shapes, layout)
    board = LabelBoard(room: shapes.furniture.frame.grown(by: -4 * layout.unit))
    for box in insets { board.take(TurnedBox(centre: box.centre, width: box.width, height: box.height)) }
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

  /// How many names a trial loses: of states and regions, and of cities.
  private var loss: (grounds: Int, cities: Int) {
    (lostStates.count + lostRegions.count, lostCities.count)
  }

  /// States, then regions and cities; if one of these loses its name, states last, if that loses fewer names. What did
  /// not fit is set elsewhere when all others have their places.
  private mutating func placeStatesRegionsAndCities() {
    let start = self
    lostStates = placeStates()
    placeRegionsAndCities()
    if loss > (0, 0), !sheet.states.isEmpty {
      let statesFirst = self
      restore(start)
      placeRegionsAndCities()
      lostStates = placeStates()
      if loss >= statesFirst.loss { restore(statesFirst) }
    }
    placeElsewhere(states: lostStates, regions: lostRegions)
    placeElsewhere(cities: lostCities)
  }

  /// Regions, then cities; then again with the regions and then the cities first that did not fit, as long as there
  /// are more of them. Of these trials the one counts that loses fewest regions' names, then fewest cities'.
  ///
  /// A region's name may move to the border of its ground or beside it for that of a city.
  private mutating func placeRegionsAndCities() {
    let start = self
    var best: SheetLabels?
    var (regions, cities): (Set<Int>, Set<Int>) = ([], [])
    while true {
      lostRegions = placeRegions(regions.contains)
      lostCities = placePlaces(.city, cities.contains)
      lostRegions.formUnion(placeRegions { !regions.contains($0) })
      lostCities.formUnion(placePlaces(.city) { !cities.contains($0) })
      let (lost, crowded) = (lostRegions, lostCities)
      if let best, best.loss <= loss { restore(best) } else { best = self }
      guard !lost.isSubset(of: regions) || !crowded.isSubset(of: cities) else { return }
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

  /// Notes that a name did not fit.
  mutating func omit(_ text: String, _ subject: LabelSubject) {
    omitted.append(OmittedLabel(text: text, subject: subject))
  }

  /// Puts lines of text in the first free box; returns whether there is one.
  mutating func place(
    _ lines: [String],
    in boxes: some Sequence<TurnedBox>,
    _ letters: LetterStyle,
    _ subject: LabelSubject
  ) -> Bool {
    guard let box = board.takeFirstFree(boxes) else { return false }
    labels.append(MapLabel(subject: subject, lines: lines, box: box, letters: letters))
    return true
  }

  /// Puts lines of upright text in the first free box where they have no ink on foreign ground.
  mutating func place(
    _ lines: [String],
    in boxes: [TurnedBox],
    _ letters: LetterStyle,
    _ subject: LabelSubject,
    keepingOff foreign: ForeignGround
  ) -> Bool {
    let ink = ink(lines, letters)
    return place(lines, in: boxes.lazy.filter { foreign.isClear(of: ink, at: $0.centre) }, letters, subject)
  }

  /// The ink of lines that must not be on foreign ground.
  func ink(_ lines: [String], _ letters: LetterStyle) -> NameInk {
    NameInk(lines, letters, margin: ForeignGround.tolerance * layout.unit)
  }
}
