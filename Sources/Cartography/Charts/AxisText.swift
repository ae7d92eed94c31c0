/// The text of a tick below or above its day, within the picture.
struct AxisText {
  /// The left end of the text.
  let left: Double
  /// Where the next text may begin.
  let end: Double

  init(_ tick: ChartTick, at x: Double, _ letters: LetterStyle, _ layout: SheetLayout) {
    let width = letters.width(of: tick.text)
    left = min(max(x - width / 2, layout.left), layout.right - width)
    end = left + width + 9 * layout.unit
  }
}

extension ChartAxis {
  /// The finest ticks whose texts do not meet; none if no set has room.
  func finestTicks(_ text: (ChartTick) -> AxisText) -> [ChartTick] {
    ticks.first { ticks in
      let texts = ticks.map(text)
      return !texts.isEmpty && zip(texts, texts.dropFirst()).allSatisfy { $0.end < $1.left }
    } ?? []
  }
}
