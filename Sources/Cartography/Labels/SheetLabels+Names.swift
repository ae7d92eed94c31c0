extension SheetLabels {
  /// The geographic names of a size, each at its position or at most its own height away; narrow sheets omit
  /// small ones. One whose position is in no region stands on none.
  mutating func placeNames(_ size: GeographicSize) {
    guard layout.width >= size.leastWidth else { return }
    for (index, point) in shapes.names.enumerated() where sheet.background.names[index].size == size {
      let name = sheet.background.names[index]
      guard let point, !name.text.isEmpty else { continue }
      let letters = layout.name(name.kind, size, sheet.style)
      let text = name.kind == .land && size != .small ? name.text.uppercased() : name.text
      let (width, height) = (letters.width(of: text), letters.lineHeight)
      let boxes = [(0.0, 0.0), (0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1)].map {
        x,
        y in
        let centre = PixelPoint(x: point.x + x * height, y: point.y + y * height)
        return TurnedBox(centre: centre, width: width, height: height)
      }
      let foreign = grounds.foreign(toNameAt: point)
      let isPlaced = place([text], in: boxes, letters, .geographic(index), keepingOff: foreign)
      if !isPlaced { omit(name.text, .geographic(index)) }
    }
  }
}

extension GeographicSize {
  /// The width in pixels of the narrowest sheet that has such names.
  fileprivate var leastWidth: Double {
    switch self {
    case .large: 400
    case .medium: 700
    case .small: 900
    }
  }
}
