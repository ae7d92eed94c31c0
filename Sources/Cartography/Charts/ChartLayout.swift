/// Where everything of a chart stands, before anything is drawn.
struct ChartLayout {
  /// A line of text and where it begins.
  struct Line {
    let text: String
    let letters: LetterStyle
    /// The left end of its baseline.
    let point: PixelPoint

    /// The ground it takes.
    var box: PixelBox {
      PixelBox(
        left: point.x,
        top: point.y - letters.size * 0.8,
        right: point.x + letters.width(of: text),
        bottom: point.y + letters.size * 0.22
      )
    }
  }

  /// A bar, the ground it takes, and what is written in it.
  struct Bar {
    let row: Int
    let bar: ChartBar
    let box: PixelBox
    var lines: [Line] = []
  }

  /// A sample of the legend.
  struct Sample {
    let entry: ChartLegendGroup.Entry
    let box: PixelBox
  }

  /// A layer of the stacked plot: a box for each stretch of days in which it and those below it do not change.
  struct Layer {
    let layer: ChartLayer
    let boxes: [PixelBox]
    var line: Line?
  }

  let chart: Chart
  let sheet: SheetLayout
  /// The left and the right edge of the days, the top and the bottom of what is drawn of them.
  private(set) var plot: PixelBox
  private(set) var bars: [Bar] = []
  private(set) var layers: [Layer] = []
  /// The heights of the lines that mark values, with the texts beside them.
  private(set) var values: [Double] = []
  private(set) var ticks: [ChartTick] = []
  private(set) var samples: [Sample] = []
  /// The texts outside the bars and layers.
  private(set) var lines: [Line] = []
  private(set) var height = 0.0

  /// The layout of a chart on its width, or on paper as it lies.
  init(_ chart: Chart, on paper: Paper? = nil) {
    self.chart = chart
    sheet =
      paper.map { SheetLayout($0, style: chart.style) } ?? SheetLayout(width: chart.width, style: chart.style)
    let header = SheetHeader(chart.title, chart.subtitles, sheet)
    plot = PixelBox(left: sheet.left, top: header.corner.y, right: sheet.right, bottom: header.corner.y)
    lines = header.lines.map { line, letters, baseline in
      let left = (sheet.width - letters.width(of: line)) / 2
      return Line(text: line, letters: letters, point: PixelPoint(x: left, y: baseline))
    }
    let references = References(chart)
    placeAxis()
    placeRows(references)
    placeLayers()
    var y = plot.bottom + (sheet.value.size * 1.2 + 14 * sheet.unit)
    placeLegend(&y)
    placeReferences(references, &y)
    placeNotes(&y)
    height = (y + sheet.margin * 0.5).rounded()
    if let page = paper?.pixelHeight, height < page { height = page }
  }

  var unit: Double { sheet.unit }

  /// Where a day begins.
  func x(_ day: Int) -> Double {
    let share = Double(day - chart.axis.start) / Double(chart.axis.end - chart.axis.start)
    return plot.left + min(max(share, 0), 1) * plot.width
  }
}

// MARK: - The axis

extension ChartLayout {
  /// Whether the labels of rows stand above them: on a narrow chart there is no room beside the bars.
  private var hasLabelsAbove: Bool { labelWidth > sheet.room * 0.24 }

  private var labelWidth: Double {
    chart.rows.map { letters(of: $0).width(of: $0.label) + indent(of: $0) }.max() ?? 0
  }

  private func letters(of row: ChartRow) -> LetterStyle {
    var letters = sheet.legend
    letters.isBold = !row.isMinor
    if row.isMinor { letters.size *= 0.9 }
    return letters
  }

  private func indent(of row: ChartRow) -> Double { row.isMinor ? 10 * unit : 0 }

  /// The left edge of the days, and the finest ticks that have room.
  private mutating func placeAxis() {
    if !chart.rows.isEmpty, !hasLabelsAbove { plot.left += labelWidth + 8 * unit }
    if !chart.layers.isEmpty {
      let widest = valueTexts.map { sheet.value.width(of: $0.text) }.max() ?? 0
      plot.left = max(plot.left, sheet.left + widest + 6 * unit)
    }
    ticks = chart.axis.finestTicks(text(of:))
    plot.top += sheet.value.size * 1.6
    plot.bottom = plot.top
  }

  private func text(of tick: ChartTick) -> AxisText { AxisText(tick, at: x(tick.day), sheet.value, sheet) }

  private mutating func placeTicks(baseline: Double) {
    for tick in ticks {
      let point = PixelPoint(x: text(of: tick).left, y: baseline)
      lines.append(Line(text: tick.text, letters: sheet.value, point: point))
    }
  }
}

// MARK: - Rows

extension ChartLayout {
  private mutating func placeRows(_ references: References) {
    guard !chart.rows.isEmpty else { return }
    placeTicks(baseline: plot.top - sheet.value.size * 0.5)
    var y = plot.top + 3 * unit
    for (number, row) in chart.rows.enumerated() {
      let letters = letters(of: row)
      let left = sheet.left + indent(of: row)
      if hasLabelsAbove {
        for line in letters.wrapped(row.label, to: sheet.right - left) {
          y += letters.lineHeight
          lines.append(
            Line(text: line, letters: letters, point: PixelPoint(x: left, y: y - letters.size * 0.3))
          )
        }
      }
      let height = (row.isMinor ? 17 : 29) * unit
      if !hasLabelsAbove {
        let middle = PixelPoint(x: left, y: y + height / 2 + letters.size * 0.36)
        lines.append(Line(text: row.label, letters: letters, point: middle))
      }
      for bar in row.bars { place(bar, number, y, height, references) }
      y += height + (row.isMinor ? 4 : 6) * unit
    }
    plot.bottom = y
    placeTicks(baseline: y + sheet.value.size * 1.1)
  }

  /// A bar is never narrower than can be seen.
  private mutating func place(
    _ bar: ChartBar,
    _ row: Int,
    _ top: Double,
    _ height: Double,
    _ references: References
  ) {
    guard bar.end > chart.axis.start, bar.start < chart.axis.end else { return }
    let narrowest = 1.6 * unit
    let left = min(x(bar.start), plot.right - narrowest)
    let box = PixelBox(
      left: left,
      top: top + bar.top * height,
      right: max(x(bar.end), left + narrowest),
      bottom: top + bar.bottom * height
    )
    var placed = Bar(row: row, bar: bar, box: box)
    placed.lines = texts(in: box, bar, references)
    bars.append(placed)
  }

  /// What is written in a bar: the longest label that has room, and below it what it rests on; else its number.
  private func texts(in box: PixelBox, _ bar: ChartBar, _ references: References) -> [Line] {
    let label = sheet.legend
    var note = sheet.note
    note.colour = label.colour
    let room = PixelBox(
      left: box.left + 4 * unit,
      top: box.top + 1.5 * unit,
      right: box.right - 4 * unit,
      bottom: box.bottom - (bar.isSecret ? 4 : 1.5) * unit
    )
    guard room.height >= note.size, room.width > 0 else { return [] }
    let letters = room.height >= label.size ? label : note
    func line(_ text: String, _ letters: LetterStyle, _ middle: Double) -> Line {
      Line(text: text, letters: letters, point: PixelPoint(x: room.left, y: middle + letters.size * 0.33))
    }
    let longest = bar.labels.first { letters.width(of: $0) <= room.width }
    let middle = room.centre.y
    guard let reference = bar.reference else { return longest.map { [line($0, letters, middle)] } ?? [] }
    if let longest, room.height >= label.size + note.size, note.width(of: reference.name) <= room.width {
      let quarter = (label.size + note.size) / 4
      return [
        line(longest, letters, middle - quarter * 1.05), line(reference.name, note, middle + quarter * 1.15),
      ]
    }
    if let longest, longest == reference.name { return [line(longest, letters, middle)] }
    let number = references.number(of: reference).map { "\($0)" }
    if let number {
      let both = bar.labels.map { "\($0) (\(number))" }
      if let first = both.first(where: { letters.width(of: $0) <= room.width }) {
        return [line(first, letters, middle)]
      }
      let tight = box.width - 2 * unit
      if note.width(of: number) <= tight {
        let left = box.centre.x - note.width(of: number) / 2
        let point = PixelPoint(x: left, y: middle + note.size * 0.33)
        return [Line(text: number, letters: note, point: point)]
      }
    }
    return longest.map { [line($0, letters, middle)] } ?? []
  }
}

// MARK: - Layers

extension ChartLayout {
  /// The greatest sum of the layers on any day.
  private var greatest: Double {
    days.map { day in chart.layers.reduce(0) { $0 + $1.value(on: day) } }.max() ?? 0
  }

  /// The days on which a layer changes, and the first.
  private var days: [Int] {
    let axis = chart.axis
    let known = max(axis.start, axis.known.lowerBound)
    let steps = chart.layers.flatMap(\.steps).map(\.day).filter { $0 > known && $0 < axis.end }
    return Set(steps + [known]).sorted()
  }

  /// Round values from 0 to the greatest, some six, with their texts.
  private var valueTexts: [(value: Double, text: String)] {
    let greatest = greatest
    guard greatest > 0 else { return [] }
    var step = 1.0
    while greatest / step > 60 { step *= 10 }
    step *= [1, 2, 5, 10].first { greatest / (step * $0) <= 6.5 } ?? 10
    return (0...Int(greatest / step)).map { count in
      let value = step * Double(count)
      return (value, value.isLess(than: 1e15) ? "\(Int(value))" : "")
    }
  }

  private mutating func placeLayers() {
    guard !chart.layers.isEmpty else { return }
    let top = plot.bottom + (chart.rows.isEmpty ? 0 : 24 * unit) + sheet.value.lineHeight
    let height = max(170 * unit, min(plot.width * 0.5, 520 * unit))
    let greatest = max(greatest, 1)
    func y(_ value: Double) -> Double { top + height * (1 - value / greatest) }
    let heading = PixelPoint(x: sheet.left, y: top - sheet.value.size * 0.9)
    lines.append(Line(text: chart.unit, letters: sheet.value, point: heading))
    for (value, text) in valueTexts {
      let point = PixelPoint(
        x: plot.left - 6 * unit - sheet.value.width(of: text),
        y: y(value) + sheet.value.size * 0.36
      )
      lines.append(Line(text: text, letters: sheet.value, point: point))
      values.append(y(value))
    }
    let days = days
    let last = min(chart.axis.end, chart.axis.known.upperBound)
    var sums = days.map { _ in 0.0 }
    for layer in chart.layers {
      let lower = sums
      for (index, day) in days.enumerated() { sums[index] += layer.value(on: day) }
      var boxes: [PixelBox] = []
      for (index, day) in days.enumerated() where sums[index] > lower[index] {
        let end = index + 1 < days.count ? days[index + 1] : last
        let box = PixelBox(left: x(day), top: y(sums[index]), right: x(end), bottom: y(lower[index]))
        if let before = boxes.last,
          (before.right, before.top, before.bottom) == (box.left, box.top, box.bottom)
        {
          boxes[boxes.count - 1].right = box.right
        } else {
          boxes.append(box)
        }
      }
      var placed = Layer(layer: layer, boxes: boxes)
      placed.line = line(in: placed)
      layers.append(placed)
    }
    plot.bottom = top + height
    placeTicks(baseline: plot.bottom + sheet.value.size * 1.4)
  }

  /// The longest text that has room in a layer, where it has the most.
  private func line(in layer: Layer) -> Line? {
    let letters = sheet.legend
    let pieces = layer.boxes
    for text in layer.layer.labels {
      let width = letters.width(of: text) + 8 * unit
      var best: PixelBox?
      for start in pieces.indices {
        var room = pieces[start]
        room.right = room.left
        for next in pieces[start...] {
          guard next.left <= room.right else { break }
          room.right = next.right
          room.top = max(room.top, next.top)
          room.bottom = min(room.bottom, next.bottom)
          guard room.height >= letters.size * 1.5 else { break }
          if room.width >= width, room.height > best?.height ?? 0 { best = room }
        }
      }
      if let best {
        let left = best.centre.x - letters.width(of: text) / 2
        let point = PixelPoint(x: left, y: best.centre.y + letters.size * 0.33)
        return Line(text: text, letters: letters, point: point)
      }
    }
    return nil
  }
}

// MARK: - What stands below

extension ChartLayout {
  private mutating func placeHeading(_ text: String, _ y: inout Double) {
    y += sheet.heading.size
    for line in sheet.heading.wrapped(text.uppercased(), to: sheet.room) {
      lines.append(Line(text: line, letters: sheet.heading, point: PixelPoint(x: sheet.left, y: y)))
      y += sheet.heading.lineHeight
    }
  }

  /// Each group in one line where there is room, its samples under each other's where there is not.
  private mutating func placeLegend(_ y: inout Double) {
    guard !chart.legend.isEmpty else { return }
    placeHeading(chart.legendHeading, &y)
    let letters = sheet.legend
    var bold = letters
    bold.isBold = true
    let (width, height) = (27 * unit, 13 * unit)
    let headings = chart.legend.map { bold.width(of: $0.heading) }.max() ?? 0
    let isNarrow = headings > sheet.room * 0.3
    let column = sheet.left + (isNarrow ? 0 : headings + 14 * unit)
    let rowHeight = max(18 * unit, letters.lineHeight + 4 * unit)
    for group in chart.legend {
      let middle = y + height / 2 + letters.size * 0.36
      if !group.heading.isEmpty {
        lines.append(Line(text: group.heading, letters: bold, point: PixelPoint(x: sheet.left, y: middle)))
        if isNarrow { y += rowHeight }
      }
      var left = column
      for entry in group.entries {
        let textWidth = letters.width(of: entry.text)
        let taken = width + 6 * unit + textWidth
        if left > column, left + taken > sheet.right {
          left = column
          y += rowHeight
        }
        let box = PixelBox(left: left, top: y, right: left + width, bottom: y + height)
        samples.append(Sample(entry: entry, box: box))
        let textLeft = box.right + 6 * unit
        for (index, line) in letters.wrapped(entry.text, to: sheet.right - textLeft).enumerated() {
          if index > 0 { y += letters.lineHeight }
          let baseline = y + height / 2 + letters.size * 0.36
          lines.append(Line(text: line, letters: letters, point: PixelPoint(x: textLeft, y: baseline)))
        }
        left += taken + 18 * unit
      }
      y += rowHeight
    }
    y += 6 * unit
  }

  /// The numbered list in columns.
  private mutating func placeReferences(_ references: References, _ y: inout Double) {
    let numbered = references.all
    guard !numbered.isEmpty else { return }
    placeHeading(chart.referenceHeading, &y)
    let letters = sheet.note
    let gap = 16 * unit
    let number = letters.width(of: "\(numbered.count)") + 6 * unit
    let columns = max(1, min(3, Int((sheet.room + gap) / (330 * unit))))
    let width = (sheet.room + gap) / Double(columns) - gap
    let texts = numbered.map { letters.wrapped($0.text, to: width - number) }
    let total = texts.reduce(0) { $0 + $1.count }
    let most = (total + columns - 1) / columns
    let top = y
    var (column, row, lowest) = (0, 0, y)
    for (index, text) in texts.enumerated() {
      if row >= most, column + 1 < columns { (column, row) = (column + 1, 0) }
      let left = sheet.left + Double(column) * (width + gap)
      for (offset, line) in text.enumerated() {
        let baseline = top + letters.size + Double(row) * letters.size * 1.35
        if offset == 0 {
          lines.append(Line(text: "\(index + 1)", letters: letters, point: PixelPoint(x: left, y: baseline)))
        }
        lines.append(Line(text: line, letters: letters, point: PixelPoint(x: left + number, y: baseline)))
        row += 1
        lowest = max(lowest, baseline + letters.size * 0.35)
      }
    }
    y = lowest + 12 * unit
  }

  private mutating func placeNotes(_ y: inout Double) {
    let letters = sheet.note
    for note in chart.notes where !note.isEmpty {
      for line in letters.wrapped(note, to: sheet.room) {
        lines.append(
          Line(text: line, letters: letters, point: PixelPoint(x: sheet.left, y: y + letters.size))
        )
        y += letters.size * 1.35
      }
      y += letters.size * 0.3
    }
  }
}

/// What the bars rest on, numbered in the order of their first days.
struct References {
  let all: [ChartReference]
  private let numbers: [ChartReference: Int]

  init(_ chart: Chart) {
    var first: [ChartReference: (day: Int, row: Int)] = [:]
    for (row, bars) in chart.rows.map(\.bars).enumerated() {
      for bar in bars {
        guard let reference = bar.reference else { continue }
        let known = first[reference] ?? (Int.max, 0)
        if (bar.start, row) < known { first[reference] = (bar.start, row) }
      }
    }
    all = first.sorted { ($0.value.day, $0.value.row, $0.key.id) < ($1.value.day, $1.value.row, $1.key.id) }
      .map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0 + 1) })
  }

  func number(of reference: ChartReference) -> Int? { numbers[reference] }
}
