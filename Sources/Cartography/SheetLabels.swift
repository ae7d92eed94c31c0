/// The names on a map, each where it is legible: none lies on another, on a place's sign, or outside the frame.
///
/// Names find their places one after the other: seats of government, borders, regions, great towns, towns, rivers.
struct SheetLabels {
  private(set) var labels: [MapLabel] = []
  private(set) var omitted: [String] = []
  /// The places whose signs stand on the map.
  private(set) var shownPlaces: Set<Int> = []
  private var board: LabelBoard
  private let sheet: MapSheet
  private let shapes: SheetShapes
  private let layout: SheetLayout
  private var rooms: LabelRooms

  init(_ sheet: MapSheet, _ shapes: SheetShapes, _ layout: SheetLayout, _ rooms: inout LabelRooms) {
    self.rooms = rooms
    rooms = LabelRooms()
    defer { rooms = self.rooms }
    self.sheet = sheet
    self.shapes = shapes
    self.layout = layout
    board = LabelBoard(room: shapes.frame.grown(by: -4 * layout.unit))
    takeSigns()
    placePlaces(.capital)
    placeBorders()
    placeRegions()
    placePlaces(.city)
    placePlaces(.town)
    placeRivers()
  }

  /// The signs of capitals and cities stay whatever becomes of their names; towns come with their names or not.
  private mutating func takeSigns() {
    for (index, point) in shapes.places.enumerated() {
      guard let point, sheet.places[index].rank != .town else { continue }
      board.take(sign(at: point, sheet.places[index].rank))
      shownPlaces.insert(index)
    }
  }

  private func sign(at point: PixelPoint, _ rank: PlaceRank) -> TurnedBox {
    let size = layout.signRadius(rank) * 2
    return TurnedBox(centre: point, width: size, height: size)
  }

  private mutating func placePlaces(_ rank: PlaceRank) {
    for (index, point) in shapes.places.enumerated() {
      let place = sheet.places[index]
      guard let point, place.rank == rank else { continue }
      let sign = sign(at: point, rank)
      let letters = layout.place(rank, sheet.style)
      let clearance = rank == .town ? 4 * layout.unit : 0
      let isFree = rank != .town || board.isFree(sign, clearance: clearance)
      guard isFree, placeBeside(point, layout.signRadius(rank), place.name, letters, clearance) else {
        omitted.append(place.name)
        continue
      }
      if rank == .town { board.take(sign) }
      shownPlaces.insert(index)
    }
  }

  /// Right of the point, left of it, above and below.
  private mutating func placeBeside(
    _ point: PixelPoint,
    _ radius: Double,
    _ name: String,
    _ letters: LetterStyle,
    _ clearance: Double = 0
  ) -> Bool {
    let (width, height) = (letters.width(of: name), letters.lineHeight)
    guard width > 0 else { return true }
    let aside = radius + 2.5 * layout.unit + width / 2
    let away = radius + height / 2
    let offsets: [(Double, Double, MapLabel.Anchor)] = [
      (aside, 0, .start), (aside, -away * 0.7, .start), (aside, away * 0.7, .start), (-aside, 0, .end),
      (-aside, -away * 0.7, .end), (-aside, away * 0.7, .end), (0, -away, .middle), (0, away, .middle),
    ]
    for (x, y, anchor) in offsets {
      let centre = PixelPoint(x: point.x + x, y: point.y + y)
      let box = TurnedBox(centre: centre, width: width, height: height)
      guard board.isFree(box, clearance: clearance) else { continue }
      board.take(box)
      labels.append(MapLabel(lines: [name], box: box, letters: letters, anchor: anchor))
      return true
    }
    return false
  }

  private mutating func placeRegions() {
    for (region, shape) in zip(sheet.regions, shapes.regions) {
      guard let label = region.label, !label.isEmpty else { continue }
      guard let labelling = RegionLabelling(rings: shape.rings) else { continue }
      if placeWithin(shape, labelling, label) { continue }
      if placeAcross(shape, labelling, label) { continue }
      omitted.append(label)
    }
  }

  /// Small ground has its name beside it, other ground has it in the middle and over its border.
  private mutating func placeAcross(
    _ shape: SheetShapes.Region,
    _ labelling: RegionLabelling,
    _ label: String
  ) -> Bool {
    let anchors = rooms.boxes(in: shape, labelling, width: 0, height: 0).prefix(40).map(\.centre)
    var letters = layout.region(sheet.style)
    letters.size *= 0.76
    letters.spacing = 0.04
    for (overhang, count) in [(1.0, 1), (1, 2), (1, 3), (1.5, 1), (1.5, 2), (1.5, 3)] {
      let lines = letters.balanced(label, lines: count)
      let width = lines.map { letters.width(of: $0) }.max() ?? 0
      guard lines.count == count, width <= labelling.box.width * overhang else { continue }
      let height = letters.lineHeight * Double(count)
      let boxes = anchors.map { TurnedBox(centre: $0, width: width, height: height) }
      guard let box = board.takeFirstFree(boxes) else { continue }
      labels.append(MapLabel(lines: lines, box: box, letters: letters))
      return true
    }
    guard let anchor = anchors.first, labelling.box.width < letters.width(of: label) * 0.6 else {
      return false
    }
    return placeBeside(anchor, 3 * layout.unit, label, letters)
  }

  /// In as few lines as the ground allows, in smaller letters where it must be.
  private mutating func placeWithin(
    _ shape: SheetShapes.Region,
    _ labelling: RegionLabelling,
    _ label: String
  ) -> Bool {
    for scale in [1.0, 0.84, 0.7] {
      var letters = layout.region(sheet.style)
      letters.size *= scale
      if scale < 1 { letters.spacing /= 2 }
      let text = label.uppercased()
      for count in 1...3 {
        let lines = letters.balanced(text, lines: count)
        guard lines.count == count else { continue }
        let width = lines.map { letters.width(of: $0) }.max() ?? 0
        let height = letters.lineHeight * Double(count)
        let boxes = rooms.boxes(in: shape, labelling, width: width, height: height)
        guard let box = board.takeFirstFree(boxes) else { continue }
        labels.append(MapLabel(lines: lines, box: box, letters: letters))
        return true
      }
    }
    return false
  }

  private mutating func placeBorders() {
    for (border, shape) in zip(sheet.borders, shapes.borders) {
      let colour = border.kind.colour(sheet.style)
      placeAlong(shape, border.name, layout.border(colour))
    }
  }

  private mutating func placeRivers() {
    for (river, shape) in zip(sheet.base.rivers, shapes.rivers) {
      placeAlong(shape, river.name, layout.border(sheet.style.water.mixed(0.8, with: sheet.style.ink)))
    }
  }

  private mutating func placeAlong(_ line: SheetShapes.Line, _ name: String?, _ letters: LetterStyle) {
    guard let name, !name.isEmpty, line.isSeen else { return }
    let boxes = rooms.boxes(along: line, width: letters.width(of: name), height: letters.lineHeight)
    guard let box = board.takeFirstFree(boxes) else {
      omitted.append(name)
      return
    }
    labels.append(MapLabel(lines: [name], box: box, letters: letters))
  }
}
