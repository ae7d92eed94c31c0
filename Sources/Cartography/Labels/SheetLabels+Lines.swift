extension SheetLabels {
  /// The names of borders along their courses.
  mutating func placeBorders() {
    for (border, shape) in zip(sheet.borders, shapes.borders) {
      placeAlong(shape, border.name, layout.border(border.stroke.colour(sheet.style)), .border(border.id))
    }
  }

  /// The names of railways along their courses, in the inks of their owners.
  mutating func placeRailways() {
    for (railway, shape) in zip(sheet.railways, shapes.railways) {
      var letters = layout.border(palette.railway(railway.owner))
      letters.size *= 0.92
      placeAlong(shape, railway.name, letters, .railway(railway.id))
    }
  }

  /// The names of rivers along their courses.
  mutating func placeRivers() {
    let letters = layout.border(sheet.style.waterName)
    for (index, (river, shape)) in zip(sheet.background.rivers, shapes.rivers).enumerated() {
      if let shape { placeAlong(shape, river.name, letters, .river(index)) }
    }
  }

  private mutating func placeAlong(
    _ line: SheetShapes.Line,
    _ name: String?,
    _ letters: LetterStyle,
    _ subject: LabelSubject
  ) {
    guard let name, !name.isEmpty, line.isSeen else { return }
    let boxes = rooms.boxes(along: line, width: letters.width(of: name), height: letters.lineHeight)
    if !place([name], in: boxes, letters, subject) { omit(name, subject) }
  }
}
