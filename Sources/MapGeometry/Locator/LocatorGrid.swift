/// The grid of a locator while it is built: cells of a power of two of grid steps, row by row from the south.
struct LocatorGrid {
  let lastX: UInt32
  let lastY: UInt32
  let columnShift: UInt32
  let rowShift: UInt32

  /// The margin in grid steps within which a cell lists an edge, and by which the grid is wider than its
  /// edges: more than the error of unsnapped degrees.
  static let margin: Int32 = 1

  var columns: Int { Int(lastX >> columnShift) + 1 }
  var rows: Int { Int(lastY >> rowShift) + 1 }
  var cellCount: Int { columns * rows }

  /// The maximum number of cells: they should stay in a core's cache.
  static func cells(forEdges count: Int) -> Int {
    min(max(count * 32, 1 << 10), 1 << 19)
  }

  /// The finest grid within that limit, with cells as wide as high or twice as wide.
  init(lastX: UInt32, lastY: UInt32, cellsAtMost count: Int) {
    var grid = LocatorGrid(lastX: lastX, lastY: lastY, columnShift: 0, rowShift: 0)
    while grid.cellCount > count { grid = grid.coarser }
    self = grid
  }

  private init(lastX: UInt32, lastY: UInt32, columnShift: UInt32, rowShift: UInt32) {
    self.lastX = lastX
    self.lastY = lastY
    self.columnShift = columnShift
    self.rowShift = rowShift
  }

  /// The next grid with about half as many cells.
  var coarser: LocatorGrid {
    let isWide = columnShift > rowShift
    return LocatorGrid(
      lastX: lastX,
      lastY: lastY,
      columnShift: isWide ? columnShift : columnShift + 1,
      rowShift: isWide ? rowShift + 1 : rowShift
    )
  }

  func cell(_ index: Int) -> LocatorCell {
    cell(column: index % columns, row: index / columns)
  }

  private func cell(column: Int, row: Int) -> LocatorCell {
    LocatorCell(
      x: UInt32(column) << columnShift,
      y: UInt32(row) << rowShift,
      columnShift: columnShift,
      rowShift: rowShift
    )
  }

  /// The edges that touch each cell or pass it within the margin.
  func lists(of edges: [LocatorEdge]) -> LocatorLists {
    let margin = UInt32(Self.margin)
    var pairs: [(cell: UInt32, edge: UInt32)] = []
    pairs.reserveCapacity(edges.count * 2)
    for (index, edge) in edges.enumerated() {
      for row in Int((edge.ay - margin) >> rowShift)...Int((edge.by + margin) >> rowShift) {
        for column in columns(of: edge, inRow: row) {
          let box = cell(column: column, row: row).box.widened(by: margin)
          if edge.touches(box) { pairs.append((UInt32(row * columns + column), UInt32(index))) }
        }
      }
    }
    return LocatorLists(pairs, cells: cellCount)
  }

  /// The columns in which the edge can touch a cell of the row or pass it within the margin: one more on each
  /// side than computed.
  private func columns(of edge: LocatorEdge, inRow row: Int) -> ClosedRange<Int> {
    let margin = UInt32(Self.margin)
    let west = Int((min(edge.ax, edge.bx) - margin) >> columnShift)
    let east = Int((max(edge.ax, edge.bx) + margin) >> columnShift)
    guard east - west > 2, edge.by > edge.ay else { return west...east }
    let slope = (Double(edge.bx) - Double(edge.ax)) / (Double(edge.by) - Double(edge.ay))
    let low = max(Double(edge.ay), Double(row << Int(rowShift)) - Double(margin))
    let high = min(Double(edge.by), Double((row + 1) << Int(rowShift)) + Double(margin))
    let a = Double(edge.ax) + slope * (low - Double(edge.ay))
    let b = Double(edge.ax) + slope * (high - Double(edge.ay))
    let width = Double(1 << UInt64(columnShift))
    let first = max(west, min(east, Int((min(a, b) - Double(margin)) / width) - 1))
    let last = max(first, min(east, Int((max(a, b) + Double(margin)) / width) + 1))
    return first...last
  }

  /// The label of the south-western corner of each cell: what a ray due east from there crosses.
  func cornerLabels(of edges: [LocatorEdge]) -> [UInt32] {
    var labels = [UInt32](repeating: 0, count: cellCount)
    for edge in edges where edge.label != 0 && edge.ay < edge.by {
      let first = (Int(edge.ay) + 1 << Int(rowShift) - 1) >> Int(rowShift)
      for row in first..<max(first, (Int(edge.by) + 1 << Int(rowShift) - 1) >> Int(rowShift)) {
        let range = columns(of: edge, inRow: row)
        let y = UInt32(row) << rowShift
        // The last column whose corner lies west of the edge; a ray from there and from all before crosses it.
        var column = min(range.upperBound, columns - 1)
        while column >= 0, edge.side(UInt32(column) << columnShift, y) <= 0 { column -= 1 }
        if column >= 0 { labels[row * columns + column] ^= edge.label }
      }
    }
    for row in 0..<rows {
      for column in stride(from: columns - 2, through: 0, by: -1) {
        labels[row * columns + column] ^= labels[row * columns + column + 1]
      }
    }
    return labels
  }
}
