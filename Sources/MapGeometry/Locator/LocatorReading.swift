/// A borrowed locator index.
struct LocatorReading {
  let frame: LocatorFrame
  let cells: UnsafePointer<UInt16>
  let codes: UnsafePointer<UInt32>
  /// The change of the label across each arc, and across vertical edges that belong to none.
  let arcLabels: UnsafePointer<UInt32>
  /// The label of a position on the arc that would have none by the ray's rule, and whether the arc is a seam.
  let sideLabels: UnsafePointer<UInt32>
  /// Grids and lists of edges.
  let pool: UnsafePointer<UInt32>

  /// Marks the side of an arc that is a seam and not a border.
  static let seam: UInt32 = 1 << 31

  init(frame: LocatorFrame, cells: UnsafePointer<UInt16>, words: UnsafePointer<UInt32>) {
    self.frame = frame
    self.cells = cells
    codes = words
    arcLabels = codes + Int(frame.codeCount)
    sideLabels = arcLabels + Int(frame.arcCount)
    pool = sideLabels + Int(frame.arcCount)
  }

  /// The label of a position, and the arc on which it lies.
  @inline(__always)
  func find(_ x: Int32, _ y: Int32) -> (label: FaceLabel, arc: Int?) {
    let x = UInt32(bitPattern: x &- frame.x)
    let y = UInt32(bitPattern: y &- frame.y)
    guard frame.holds(x, y) else { return (.outside, nil) }
    let entry = UInt32(cells[Int(frame.cell(x, y))])
    if entry < frame.labelLimit { return (FaceLabel(rawValue: entry), nil) }
    let code = descend(from: codes[Int(entry &- frame.labelLimit)], x, y)
    guard code &>> LocatorCode.shift == LocatorCode.edges else { return (FaceLabel(rawValue: code), nil) }
    let list = pool + Int(code & LocatorCode.mask)
    let label = label(in: list, x, y)
    return (FaceLabel(rawValue: label), label & FaceLabel.border == 0 ? nil : touched(in: list, x, y).border)
  }

  /// The code of the smallest cell that contains the position.
  @inline(__always)
  func descend(from code: UInt32, _ x: UInt32, _ y: UInt32) -> UInt32 {
    var code = code
    var columnShift = frame.columnShift
    var rowShift = frame.rowShift
    while code &>> LocatorCode.shift == LocatorCode.grid {
      let grid = pool + Int(code & LocatorCode.mask)
      let bits = grid[0]
      columnShift &-= bits
      rowShift &-= bits
      let mask = (1 as UInt32) &<< bits &- 1
      let cell = (((y &>> rowShift) & mask) &<< bits) | ((x &>> columnShift) & mask)
      code = grid[1 &+ Int(cell)]
    }
    return code
  }

  /// The label of a position by a list of edges: the cell's own, changed by each that a ray due east crosses.
  @inline(__always)
  func label(in list: UnsafePointer<UInt32>, _ x: UInt32, _ y: UInt32) -> UInt32 {
    var label = list[1]
    var isStraight: UInt32 = 0
    var word = list + 2
    let last = word + 5 &* Int(list[0])
    let px = Int64(x)
    let py = Int64(y)
    while word < last {
      let ax = Int64(word[0])
      let ay = Int64(word[1])
      let height = Int64(word[3]) &- ay
      let above = py &- ay
      let along = (Int64(word[2]) &- ax) &* above
      let beyond = height &* (px &- ax) &- along
      // All negative for a ray that crosses the edge. No number overflows in its rows; elsewhere the second
      // or the third decides.
      let crossed = (beyond & ~above & (above &- height)) &>> 63
      isStraight |= bit(beyond == 0)
      label ^= arcLabels[Int(word[4])] & UInt32(truncatingIfNeeded: crossed)
      word += 5
    }
    return isStraight == 0 ? label : labelOnLine(in: list, x, y, label)
  }

  /// The label of a position that lies on the line of an edge, and perhaps on the edge.
  @inline(never)
  func labelOnLine(in list: UnsafePointer<UInt32>, _ x: UInt32, _ y: UInt32, _ label: UInt32) -> UInt32 {
    let touched = touched(in: list, x, y)
    guard let arc = touched.arc else { return label }
    let ground = label == 0 ? sideLabels[arc] & ~Self.seam : label
    return touched.border == nil ? ground : ground | FaceLabel.border
  }

  /// The first of the arcs on which the position lies, and the first that is not a seam.
  @inline(never)
  func touched(in list: UnsafePointer<UInt32>, _ x: UInt32, _ y: UInt32) -> (arc: Int?, border: Int?) {
    var (touched, border): (Int?, Int?) = (nil, nil)
    for index in 0..<Int(list[0]) {
      let word = list + 2 + 5 * index
      let (ax, ay, bx, by, arc) = (word[0], word[1], word[2], word[3], Int(word[4]))
      guard ay <= y, y <= by, min(ax, bx) <= x, x <= max(ax, bx) else { continue }
      let along = (Int64(bx) - Int64(ax)) * (Int64(y) - Int64(ay))
      guard along == (Int64(by) - Int64(ay)) * (Int64(x) - Int64(ax)) else { continue }
      touched = min(touched ?? arc, arc)
      if sideLabels[arc] & Self.seam == 0 { border = min(border ?? arc, arc) }
    }
    return (touched, border)
  }

  /// 1 for true, 0 for false, without a branch.
  @inline(__always)
  func bit(_ condition: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: unsafeBitCast(condition, to: UInt8.self))
  }
}
