extension SheetLabels {
  /// The names of states over their ground, in letters greater than those of regions.
  ///
  /// - Returns: How many did not fit.
  mutating func placeStates() -> Int {
    var lost = 0
    for (state, shape) in zip(sheet.states, shapes.states) where !state.name.isEmpty {
      guard let labelling = shape.room else { continue }
      if placeWithin(shape, labelling, state.name, layout.state(sheet.style))
        || placeAcross(shape, labelling, state.name)
      {
        continue
      }
      omitted.append(state.name)
      lost += 1
    }
    return lost
  }

  /// The names of regions by their indices: within their ground, across its border, beside it, or set apart with a
  /// leader line.
  ///
  /// - Returns: The indices of those whose names did not fit.
  mutating func placeRegions(_ isWanted: (Int) -> Bool) -> Set<Int> {
    var lost: Set<Int> = []
    for (index, (region, shape)) in zip(sheet.regions, shapes.regions).enumerated() where isWanted(index) {
      guard let name = region.label, !name.isEmpty, let labelling = shape.room else { continue }
      let label = region.isUncertain ? name + " ?" : name
      let letters = layout.region(sheet.style)
      if placeWithin(shape, labelling, label, letters) || placeAcross(shape, labelling, label) { continue }
      if placeApart(shape, labelling, label) { continue }
      lost.insert(index)
      omitted.append(name)
    }
    return lost
  }

  /// In as few lines as the ground allows, in smaller letters if necessary.
  private mutating func placeWithin(
    _ shape: SheetShapes.Region,
    _ labelling: RegionLabelling,
    _ label: String,
    _ usual: LetterStyle
  ) -> Bool {
    for scale in [1.0, 0.84, 0.7] {
      var letters = usual
      letters.size *= scale
      if scale < 1 { letters.spacing /= 2 }
      let text = label.uppercased()
      for count in 1...3 {
        let lines = letters.balanced(text, lines: count)
        guard lines.count == count else { continue }
        let width = lines.map { letters.width(of: $0) }.max() ?? 0
        let height = letters.lineHeight * Double(count)
        let boxes = rooms.boxes(in: shape, labelling, width: width, height: height)
        if place(lines, in: boxes, letters) { return true }
      }
    }
    return false
  }

  /// The letters of names that do not fit within.
  private var smallLetters: LetterStyle {
    var letters = layout.region(sheet.style)
    letters.size *= 0.76
    letters.spacing = 0.04
    return letters
  }

  /// Small ground has its name beside it; other ground in the middle, across its border.
  private mutating func placeAcross(
    _ shape: SheetShapes.Region,
    _ labelling: RegionLabelling,
    _ label: String
  ) -> Bool {
    let anchors = rooms.boxes(in: shape, labelling, width: 0, height: 0).prefix(40).map(\.centre)
    let letters = smallLetters
    for (overhang, count) in [(1.0, 1), (1, 2), (1, 3), (1.5, 1), (1.5, 2), (1.5, 3)] {
      let lines = letters.balanced(label, lines: count)
      let width = lines.map { letters.width(of: $0) }.max() ?? 0
      guard lines.count == count, width <= labelling.box.width * overhang else { continue }
      let height = letters.lineHeight * Double(count)
      if place(lines, in: anchors.map { TurnedBox(centre: $0, width: width, height: height) }, letters) {
        return true
      }
    }
    guard let anchor = anchors.first, labelling.box.width < letters.width(of: label) * 0.6 else {
      return false
    }
    return placeBeside(anchor, 3 * layout.unit, label, letters)
  }

  /// At a distance, where there is space, with a thin line to the middle of the ground.
  private mutating func placeApart(
    _ shape: SheetShapes.Region,
    _ labelling: RegionLabelling,
    _ label: String
  ) -> Bool {
    guard let anchor = rooms.boxes(in: shape, labelling, width: 0, height: 0).first?.centre else {
      return false
    }
    let letters = smallLetters
    for lines in [1, 2].map({ letters.balanced(label, lines: $0) }) {
      let width = lines.map { letters.width(of: $0) }.max() ?? 0
      let height = letters.lineHeight * Double(lines.count)
      for distance in stride(from: 22.0, through: 70, by: 8) {
        for (x, y) in [(1.0, 1.0), (1, -1), (-1, 1), (-1, -1), (0.2, 1), (1, 0), (-0.2, 1), (-1, 0), (0, -1)]
        {
          let reach = distance * layout.unit
          let centre = PixelPoint(
            x: anchor.x + x * (reach + width / 2),
            y: anchor.y + y * (reach * 0.7 + height / 2)
          )
          let box = TurnedBox(centre: centre, width: width, height: height)
          let leader = (from: anchor, to: box.nearestPoint(to: anchor))
          let line = TurnedBox(from: leader.from, to: leader.to, height: 1.5 * layout.unit)
          guard board.isFree(box, clearance: 2 * layout.unit), board.isFree(line) else { continue }
          board.take(box)
          board.take(line)
          labels.append(MapLabel(lines: lines, box: box, letters: letters, leader: leader))
          return true
        }
      }
    }
    return false
  }
}

extension TurnedBox {
  /// The point of an upright box that is nearest to a point outside it.
  fileprivate func nearestPoint(to point: PixelPoint) -> PixelPoint {
    PixelPoint(
      x: min(max(point.x, centre.x - width / 2), centre.x + width / 2),
      y: min(max(point.y, centre.y - height / 2), centre.y + height / 2)
    )
  }
}
