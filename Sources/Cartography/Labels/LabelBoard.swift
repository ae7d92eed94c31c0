/// The free space on a map for labels: space that is taken is never given again.
struct LabelBoard {
  /// Labels stay within this box.
  let room: PixelBox
  private var taken: [TurnedBox] = []

  init(room: PixelBox) {
    self.room = room
  }

  /// Keeps labels off the box.
  mutating func take(_ box: TurnedBox) {
    taken.append(box)
  }

  /// Whether the box lies in the free space, with the clearance around it.
  func isFree(_ box: TurnedBox, clearance: Double = 0) -> Bool {
    let (width, height) = (box.width + 2 * clearance, box.height + 2 * clearance)
    let grown = TurnedBox(centre: box.centre, width: width, height: height, degrees: box.degrees)
    return box.corners.allSatisfy(room.contains) && !taken.contains(where: grown.overlaps)
  }

  /// Takes the first of the boxes that is free.
  mutating func takeFirstFree(_ boxes: some Sequence<TurnedBox>) -> TurnedBox? {
    for box in boxes where isFree(box) {
      taken.append(box)
      return box
    }
    return nil
  }
}
