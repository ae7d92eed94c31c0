/// The positions for names found so far, by the shape and the size of the name.
struct LabelRooms {
  /// A shape and the size of a name.
  private struct Key: Hashable {
    let shape: Int
    let width: Double
    let height: Double
  }

  private var regions: [Key: [TurnedBox]] = [:]
  private var lines: [Key: [TurnedBox]] = [:]

  /// Boxes of a size within a region's ground, those with most space around them first.
  mutating func boxes(
    in region: SheetShapes.Region,
    _ labelling: RegionLabelling,
    width: Double,
    height: Double
  ) -> [TurnedBox] {
    let key = Key(shape: region.number, width: width, height: height)
    if let known = regions[key] { return known }
    let found = labelling.boxes(width: width, height: height)
    regions[key] = found
    return found
  }

  /// Boxes of a size along a line, the best first.
  mutating func boxes(along line: SheetShapes.Line, width: Double, height: Double) -> [TurnedBox] {
    let key = Key(shape: line.number, width: width, height: height)
    if let known = lines[key] { return known }
    let found = LineLabelling(pieces: line.pieces).boxes(width: width, height: height)
    lines[key] = found
    return found
  }
}
