/// Makes the index of a locator from the arcs of a coverage.
struct LocatorBuilding {
  private let edges: [LocatorEdge]
  private let arcLabels: [UInt32]
  private let sideLabels: [UInt32]
  private let corner: Position
  private let lastX: UInt32
  private let lastY: UInt32
  private let labelCount: UInt32

  init(_ coverage: Coverage) {
    let box = coverage.boundingBox
    let first = box?.southWest ?? Position(uncheckedX: 0, y: 0)
    let last = box?.northEast ?? first
    corner = Position(uncheckedX: first.x - LocatorGrid.margin, y: first.y - LocatorGrid.margin)
    lastX = UInt32(bitPattern: last.x &- first.x) + 2 * UInt32(LocatorGrid.margin)
    lastY = UInt32(bitPattern: last.y &- first.y) + 2 * UInt32(LocatorGrid.margin)
    labelCount = UInt32(coverage.faces.count) + 1
    arcLabels = coverage.arcs.map { UInt32($0.label) }
    sideLabels = coverage.arcs.map { arc in
      UInt32((arc.left ?? arc.right ?? -1) + 1) | (arc.isSeam ? LocatorReading.seam : 0)
    }
    var edges: [LocatorEdge] = []
    edges.reserveCapacity(coverage.arcs.reduce(0) { $0 + $1.line.positions.count })
    for (index, arc) in coverage.arcs.enumerated() {
      for edge in arc.line.edges {
        edges.append(LocatorEdge(edge, arc: UInt32(index), label: UInt32(arc.label), corner: corner))
      }
    }
    self.edges = edges
  }

  /// The finest grid that is not too large for its edges and has few enough cells that arcs touch.
  func locator() -> Locator {
    var grid = LocatorGrid(lastX: lastX, lastY: lastY, cellsAtMost: LocatorGrid.cells(forEdges: edges.count))
    let labelLimit = min(labelCount, 1 << 15)
    let codesAtMost = 1 << 16 - Int(labelLimit) - 1
    while true {
      if let locator = locator(on: grid, labelLimit: labelLimit, codesAtMost: codesAtMost) { return locator }
      grid = grid.coarser
    }
  }

  private func locator(on grid: LocatorGrid, labelLimit: UInt32, codesAtMost: Int) -> Locator? {
    let lists = grid.lists(of: edges)
    guard lists.touchedCells <= codesAtMost else { return nil }
    let labels = grid.cornerLabels(of: edges)
    var pool = LocatorPool(arcLabels: arcLabels)
    var cells: [UInt16] = []
    cells.reserveCapacity(grid.cellCount)
    var codes: [UInt32] = []
    var codesOfLabels: [UInt32: UInt16] = [:]
    for cell in 0..<grid.cellCount {
      let near = lists[cell]
      guard !near.isEmpty || labels[cell] >= labelLimit else {
        cells.append(UInt16(labels[cell]))
        continue
      }
      if near.isEmpty, let known = codesOfLabels[labels[cell]] {
        cells.append(known)
        continue
      }
      guard codes.count < codesAtMost else { return nil }
      let entry = UInt16(Int(labelLimit) + codes.count)
      if near.isEmpty { codesOfLabels[labels[cell]] = entry }
      cells.append(entry)
      let ground = grid.cell(cell)
      let touching = near.map { edges[Int($0)] }.filter { $0.touches(ground.box) }
      codes.append(pool.code(of: ground, touching, label: labels[cell]))
    }
    let frame = LocatorFrame(
      x: corner.x,
      y: corner.y,
      lastX: lastX,
      lastY: lastY,
      columnShift: grid.columnShift,
      rowShift: grid.rowShift,
      columns: UInt32(grid.columns),
      labelLimit: labelLimit,
      codeCount: UInt32(codes.count),
      arcCount: UInt32(pool.arcLabels.count)
    )
    let noSides = repeatElement(0 as UInt32, count: pool.arcLabels.count - arcLabels.count)
    return Locator(
      frame: frame,
      cells: cells,
      words: codes + pool.arcLabels + sideLabels + noSides + pool.words + [0]
    )
  }
}
