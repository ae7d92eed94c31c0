extension [Position] {
  /// The same positions without those equal to the previous one; the same array if there are none.
  var withoutRepetitions: [Position] {
    guard var last = first else { return self }
    var repetitions = -1
    for position in self {
      if position == last { repetitions += 1 }
      last = position
    }
    guard repetitions > 0 else { return self }
    var kept: [Position] = []
    kept.reserveCapacity(count - repetitions)
    for position in self where kept.last != position { kept.append(position) }
    return kept
  }
}
