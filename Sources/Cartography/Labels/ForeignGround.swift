/// The ground that a name keeps off.
struct ForeignGround {
  /// How far a name's ink may reach over a border, in pixels of a sheet of 1200 pixels: about as far as the border's
  /// own stroke.
  static let tolerance = 1.5

  private let grounds: [GroundRows]

  init(_ grounds: [GroundRows]) { self.grounds = grounds }

  /// Whether a name with this middle has no ink on it.
  func isClear(of ink: NameInk, at centre: PixelPoint) -> Bool {
    !grounds.contains { ink.meets($0, at: centre) }
  }

  /// Whether a straight line does not cross it.
  func isClear(from start: PixelPoint, to end: PixelPoint) -> Bool {
    let steps = max(Int(start.distance(to: end) / GroundRows.step), 1)
    return !(0...steps).contains { step in
      let point = start.between(end, Double(step) / Double(steps))
      return grounds.contains { $0.contains(point) }
    }
  }
}
