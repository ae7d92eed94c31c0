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

  /// The names of the places of a rank, or of some of them by their indices.
  ///
  /// - Returns: The indices of those whose names did not fit.
  @discardableResult
  mutating func placePlaces(_ rank: PlaceRank, _ isWanted: (Int) -> Bool = { _ in true }) -> Set<Int> {
    var crowded: Set<Int> = []
    for (index, point) in shapes.places.enumerated() {
      let place = sheet.places[index]
      guard let point, place.rank == rank, isWanted(index) else { continue }
      let sign = sign(at: point, rank)
      let letters = layout.place(rank, sheet.style)
      let clearance = rank == .town ? 4 * layout.unit : 0
      let isFree = rank != .town || board.isFree(sign, clearance: clearance)
      guard isFree, placeBeside(point, layout.signRadius(rank), place.name, letters, clearance) else {
        omitted.append(place.name)
        crowded.insert(index)
        continue
      }
      if rank == .town { board.take(sign) }
      shownPlaces.insert(index)
    }
    return crowded
  }

  /// Right of the point, left of it, above and below.
  mutating func placeBeside(
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
}
