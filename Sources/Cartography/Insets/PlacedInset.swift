/// An inset in an empty place of the map.
struct PlacedInset {
  let inset: InsetPicture
  /// Where it lies on the sheet.
  let box: PixelBox

  /// The insets for which there is room along the edges of the map: on no region, and on none of their own ground.
  static func placed(
    _ insets: [InsetPicture],
    _ shapes: SheetShapes,
    _ layout: SheetLayout
  ) -> [PlacedInset] {
    let frame = shapes.furniture.frame
    let grounds = shapes.regions.compactMap(\.rows)
    let gap = 7 * layout.unit
    var placed: [PlacedInset] = []
    for inset in insets {
      let size = inset.picture.frame
      let free = places(size.width, size.height, in: frame.grown(by: -gap)).first { box in
        let wide = box.grown(by: gap)
        return !grounds.contains { $0.meets(wide) } && !placed.contains { $0.box.overlaps(wide) }
          && !insets.contains { $0.outline.contains(where: wide.contains) }
      }
      if let free { placed.append(PlacedInset(inset: inset, box: free)) }
    }
    return placed
  }

  /// Boxes along the edges of a frame, those at its corners first, from the lower left on.
  private static func places(_ width: Double, _ height: Double, in frame: PixelBox) -> [PixelBox] {
    let steps = stride(from: 0.0, through: 1, by: 1.0 / 24)
    let shares = [0, 1] + steps.dropFirst().dropLast()
    let (slackX, slackY) = (frame.width - width, frame.height - height)
    guard slackX >= 0, slackY >= 0 else { return [] }
    func box(_ x: Double, _ y: Double) -> PixelBox {
      let (left, top) = (frame.left + slackX * x, frame.top + slackY * y)
      return PixelBox(left: left, top: top, right: left + width, bottom: top + height)
    }
    return shares.map { box($0, 1) } + shares.map { box($0, 0) } + shares.map { box(0, $0) }
      + shares.map { box(1, $0) }
  }
}

extension PixelBox {
  fileprivate func overlaps(_ other: PixelBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
