/// The room on a map for labels: what has been taken is never taken again.
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

  /// Whether the box lies in the room, and on nothing that has been taken even when it grows by the clearance.
  func isFree(_ box: TurnedBox, clearance: Double = 0) -> Bool {
    let (width, height) = (box.width + 2 * clearance, box.height + 2 * clearance)
    let grown = TurnedBox(centre: box.centre, width: width, height: height, degrees: box.degrees)
    return box.corners.allSatisfy(room.contains) && !taken.contains(where: grown.overlaps)
  }

  /// Takes the first of the boxes that lies in the room and on nothing that has been taken.
  mutating func takeFirstFree(_ boxes: some Sequence<TurnedBox>) -> TurnedBox? {
    for box in boxes where isFree(box) {
      taken.append(box)
      return box
    }
    return nil
  }
}
