/// Where the lines of an upright name are inked, beside the middle of its box.
///
/// A line is inked from the height of its capitals to the depth of its descenders, which is its size, and as wide as
/// its text. The rest of the box is space.
struct NameInk {
  private let lines: [PixelBox]
  /// The box around all lines.
  private let whole: PixelBox

  /// The ink of lines in letters, less a margin on every side.
  init(_ lines: [String], _ letters: LetterStyle, margin: Double = 0) {
    let top = -letters.lineHeight * Double(lines.count) / 2
    self.lines = lines.enumerated().map { index, line in
      let half = letters.width(of: line) / 2
      let high = top + letters.lineHeight * Double(index) + letters.size * 0.17
      return PixelBox(left: -half, top: high, right: half, bottom: high + letters.size).grown(by: -margin)
    }
    let half = self.lines.map(\.right).max() ?? 0
    whole = PixelBox(
      left: -half,
      top: self.lines.first?.top ?? 0,
      right: half,
      bottom: self.lines.last?.bottom ?? 0
    )
  }

  /// The ink of each line of a name with this middle.
  func boxes(at centre: PixelPoint) -> [PixelBox] { lines.map { $0.moved(by: centre) } }

  /// Whether a name with this middle has ink on the ground.
  func meets(_ ground: GroundRows, at centre: PixelPoint) -> Bool {
    ground.meets(whole.moved(by: centre))
      && (lines.count == 1 || lines.contains { ground.meets($0.moved(by: centre)) })
  }
}
