extension SheetLabels {
  /// The signs of capitals and cities are always drawn; towns only with their names.
  mutating func takeSigns() {
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

  /// The names of the places of a rank, or of some of them by their indices, each on its side of the frontiers.
  ///
  /// - Returns: The indices of those whose names did not fit.
  @discardableResult
  mutating func placePlaces(_ rank: PlaceRank, _ isWanted: (Int) -> Bool = { _ in true }) -> Set<Int> {
    var crowded: Set<Int> = []
    for (index, point) in shapes.places.enumerated() {
      let place = sheet.places[index]
      guard let point, place.rank == rank, isWanted(index) else { continue }
      guard placePlace(place, index, at: point) else {
        if rank != .city { placeElsewhere(place, index, at: point) }
        crowded.insert(index)
        continue
      }
      if rank == .town { board.take(sign(at: point, rank)) }
      shownPlaces.insert(index)
    }
    return crowded
  }

  /// The names of cities that did not fit beside them.
  mutating func placeElsewhere(cities: Set<Int>) {
    for index in cities.sorted() {
      guard let point = shapes.places[index] else { continue }
      placeElsewhere(sheet.places[index], index, at: point)
    }
  }

  /// Set apart on land or sea that is no region's, with a leader line that crosses foreign ground only if it must, or left
  /// out; a town has no leader line.
  private mutating func placeElsewhere(_ place: MapPlace, _ index: Int, at point: PixelPoint) {
    let rank = place.rank
    if rank != .town {
      var letters = layout.place(rank, sheet.style)
      letters.size *= 0.86
      for mayCross in [false, true] {
        let leader = Leader(
          from: point,
          beyond: layout.signRadius(rank) * 1.5,
          farthest: layout.width / layout.closeness / 10,
          keepingOff: mayCross ? nil : grounds.foreign(to: place, at: point)
        )
        if placeApart(leader, [place.name], letters, .place(index, rank), grounds.allRegions) {
          shownPlaces.insert(index)
          return
        }
      }
    }
    omit(place.name, .place(index, rank))
  }

  /// Beside the sign; a capital or a city else in smaller letters.
  private mutating func placePlace(_ place: MapPlace, _ index: Int, at point: PixelPoint) -> Bool {
    guard !place.name.isEmpty else { return true }
    let (rank, radius) = (place.rank, layout.signRadius(place.rank))
    let clearance = rank == .town ? 4 * layout.unit : 0
    guard rank != .town || board.isFree(sign(at: point, rank), clearance: clearance) else { return false }
    var letters = layout.place(rank, sheet.style)
    let foreign = grounds.foreign(to: place, at: point)
    if placeBeside(point, radius, place.name, letters, .place(index, rank), foreign, clearance) {
      return true
    }
    guard rank != .town else { return false }
    letters.size *= 0.86
    return placeBeside(point, radius, place.name, letters, .place(index, rank), foreign)
  }

  /// Right of the point, left of it, above and below, and there half or all to one side.
  mutating func placeBeside(
    _ point: PixelPoint,
    _ radius: Double,
    _ name: String,
    _ letters: LetterStyle,
    _ subject: LabelSubject,
    _ foreign: ForeignGround,
    _ clearance: Double = 0
  ) -> Bool {
    let (width, height) = (letters.width(of: name), letters.lineHeight)
    let ink = ink([name], letters)
    let aside = radius + 2.5 * layout.unit + width / 2
    let away = radius + height / 2
    let along = max(width / 2 - radius, 0) / 2
    let offsets: [(Double, Double, MapLabel.Anchor)] = [
      (aside, 0, .start), (aside, -away * 0.7, .start), (aside, away * 0.7, .start), (-aside, 0, .end),
      (-aside, -away * 0.7, .end), (-aside, away * 0.7, .end), (0, -away, .middle), (0, away, .middle),
      (along, -away, .start), (along, away, .start), (-along, -away, .end), (-along, away, .end),
      (2 * along, -away, .start), (2 * along, away, .start), (-2 * along, -away, .end),
      (-2 * along, away, .end),
    ]
    for (x, y, anchor) in offsets {
      let centre = PixelPoint(x: point.x + x, y: point.y + y)
      guard foreign.isClear(of: ink, at: centre) else { continue }
      let box = TurnedBox(centre: centre, width: width, height: height)
      guard board.isFree(box, clearance: clearance) else { continue }
      board.take(box)
      labels.append(MapLabel(subject: subject, lines: [name], box: box, letters: letters, anchor: anchor))
      return true
    }
    return false
  }
}
