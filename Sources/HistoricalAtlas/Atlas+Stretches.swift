public import Diplomacy

extension Atlas {
  /// Every stretch of days with one verdict in a face, over the whole calendar.
  ///
  /// For many positions and days: make them once for each face, by its index in the coverage, and halve. The
  /// verdict of a stretch is the one that ``answer(at:on:knownTo:)`` gives on each of its days.
  public func stretches(ofFace face: Int, knownTo knowledge: Knowledge = .everything) -> [Stretch] {
    histories[face].stretches(of: calendar.interval, knownTo: knowledge)
  }
}
