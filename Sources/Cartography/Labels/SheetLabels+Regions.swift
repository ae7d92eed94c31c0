extension SheetLabels {
  /// The name of a region or a state, and where it may stand.
  private struct GroundName {
    let subject: LabelSubject
    let text: String
    /// The usual letters.
    let letters: LetterStyle
    /// The letters outside of its ground, or where it is small.
    let smallLetters: LetterStyle
    /// Whether it is set as it is written, and not in capitals.
    let isNote: Bool
    let shape: SheetShapes.Region
    let room: RegionLabelling
    let foreign: ForeignGround
  }

  /// The names of states over their ground, in letters greater than those of regions.
  ///
  /// - Returns: The indices of those whose names did not fit.
  mutating func placeStates() -> Set<Int> {
    var lost: Set<Int> = []
    for index in sheet.states.indices {
      if let name = name(ofState: index), !place(name) { lost.insert(index) }
    }
    return lost
  }

  /// The names of regions by their indices.
  ///
  /// - Returns: The indices of those whose names did not fit.
  mutating func placeRegions(_ isWanted: (Int) -> Bool) -> Set<Int> {
    var lost: Set<Int> = []
    for index in sheet.regions.indices where isWanted(index) {
      if let name = name(ofRegion: index), !place(name) { lost.insert(index) }
    }
    return lost
  }

  /// The names of states and regions that did not fit: set apart with a leader line, or a number on their ground, or
  /// with a leader line across foreign ground; else left out.
  mutating func placeElsewhere(states: Set<Int>, regions: Set<Int>) {
    for name in states.sorted().compactMap(name(ofState:)) + regions.sorted().compactMap(name(ofRegion:)) {
      guard !placeApart(name, mayCross: false), !placeNumber(for: name), !placeApart(name, mayCross: true)
      else { continue }
      omit(name.text, name.subject)
    }
  }

  private func name(ofState index: Int) -> GroundName? {
    let (state, shape) = (sheet.states[index], shapes.states[index])
    guard let room = shape.room, !state.name.isEmpty else { return nil }
    return GroundName(
      subject: .state(state.id),
      text: state.name,
      letters: layout.state(sheet.style),
      smallLetters: smallLetters,
      isNote: false,
      shape: shape,
      room: room,
      foreign: grounds.foreign(toState: index)
    )
  }

  private func name(ofRegion index: Int) -> GroundName? {
    let (region, shape) = (sheet.regions[index], shapes.regions[index])
    guard let label = region.label, !label.isEmpty, let room = shape.room else { return nil }
    let note = layout.legend
    var smallNote = note
    smallNote.size *= 0.84
    return GroundName(
      subject: .region(region.id),
      text: region.isUncertain ? label + " ?" : label,
      letters: region.isNote ? note : layout.region(sheet.style),
      smallLetters: region.isNote ? smallNote : smallLetters,
      isNote: region.isNote,
      shape: shape,
      room: room,
      foreign: grounds.foreign(toRegion: index)
    )
  }

  /// Within its ground, over a border that it shares with nobody, or beside it.
  private mutating func place(_ name: GroundName) -> Bool { placeWithin(name) || placeAcross(name) }

  /// In as few lines as the ground allows, in smaller letters if necessary.
  private mutating func placeWithin(_ name: GroundName) -> Bool {
    for scale in name.isNote ? [1.0] : [1.0, 0.84, 0.7] {
      var letters = name.letters
      letters.size *= scale
      if scale < 1 { letters.spacing /= 2 }
      if placeWithin(name, name.isNote ? name.text : name.text.uppercased(), letters) { return true }
    }
    return placeWithin(name, name.text, name.smallLetters)
  }

  private mutating func placeWithin(_ name: GroundName, _ text: String, _ letters: LetterStyle) -> Bool {
    for count in 1...3 {
      let lines = letters.balanced(text, lines: count)
      guard lines.count == count else { continue }
      let width = lines.map { letters.width(of: $0) }.max() ?? 0
      let height = letters.lineHeight * Double(count)
      let boxes = rooms.boxes(in: name.shape, name.room, width: width, height: height)
      if place(lines, in: boxes, letters, name.subject, keepingOff: name.foreign) { return true }
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

  /// The middles of the ground, those with most space around them first.
  private mutating func middles(_ name: GroundName) -> [PixelPoint] {
    rooms.boxes(in: name.shape, name.room, width: 0, height: 0).prefix(40).map(\.centre)
  }

  /// Small ground has its name beside it; other ground in the middle, out over land and sea that is no region's.
  private mutating func placeAcross(_ name: GroundName) -> Bool {
    let middles = middles(name)
    let letters = name.smallLetters
    for (overhang, count) in [(1.0, 1), (1, 2), (1, 3), (1.5, 1), (1.5, 2), (1.5, 3)] {
      let lines = letters.balanced(name.text, lines: count)
      let width = lines.map { letters.width(of: $0) }.max() ?? 0
      guard lines.count == count, width <= name.room.box.width * overhang else { continue }
      let height = letters.lineHeight * Double(count)
      let boxes = middles.map { TurnedBox(centre: $0, width: width, height: height) }
      if place(lines, in: boxes, letters, name.subject, keepingOff: name.foreign) { return true }
    }
    guard let middle = middles.first, name.room.box.width < letters.width(of: name.text) * 0.6 else {
      return false
    }
    return placeBeside(middle, 3 * layout.unit, name.text, letters, name.subject, name.foreign)
  }

  /// In one line or two, a note in three at most, with a leader line to the ground; one that crosses foreign ground is half as long at most.
  private mutating func placeApart(_ name: GroundName, mayCross: Bool) -> Bool {
    let letters = name.smallLetters
    let farthest = layout.width / layout.closeness / (mayCross ? 14 : 7)
    let middles = middles(name)
    for count in name.isNote ? [2, 3, 1] : [1, 2] {
      let lines = letters.balanced(name.text, lines: count)
      guard lines.count == count else { continue }
      for middle in stride(from: 0, to: middles.count, by: 16).map({ middles[$0] }) {
        let leader = Leader(from: middle, farthest: farthest, keepingOff: mayCross ? nil : name.foreign)
        if placeApart(leader, lines, letters, name.subject, name.foreign) { return true }
      }
    }
    return false
  }

  /// A number on the ground, which the legend explains; without a legend there is none.
  private mutating func placeNumber(for name: GroundName) -> Bool {
    guard sheet.hasLegend else { return false }
    var letters = name.smallLetters
    letters.spacing = 0
    let number = String(labels.count(where: { $0.key != nil }) + 1)
    let (width, height) = (letters.width(of: number), letters.lineHeight)
    let boxes =
      rooms.boxes(in: name.shape, name.room, width: width, height: height)
      + middles(name).map { TurnedBox(centre: $0, width: width, height: height) }
    guard place([number], in: boxes, letters, name.subject, keepingOff: name.foreign) else { return false }
    labels[labels.count - 1].key = name.text
    return true
  }
}
