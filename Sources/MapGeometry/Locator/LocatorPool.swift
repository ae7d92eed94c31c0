/// The grids and lists of edges of a locator while it is built.
struct LocatorPool {
  /// The words that codes refer to.
  private(set) var words: [UInt32] = []
  /// The change of the label across each arc; then across vertical edges that belong to none.
  private(set) var arcLabels: [UInt32]
  /// For each change of label an arc with that change.
  private var arcs: [UInt32: UInt32] = [:]

  /// The maximum length of a list; a cell with more edges is divided.
  static let edgesAtMost = 3
  /// The maximum depth of division.
  static let depthAtMost = 4

  init(arcLabels: [UInt32]) {
    self.arcLabels = arcLabels
    for (arc, label) in arcLabels.enumerated() { arcs[label] = UInt32(arc) }
  }

  /// The code of a cell: its label, a list of the edges that touch it, or a grid of smaller cells.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - edges: All edges that touch the cell.
  ///   - label: The label of its south-western corner.
  mutating func code(of cell: LocatorCell, _ edges: [LocatorEdge], label: UInt32, depth: Int = 0) -> UInt32 {
    if edges.isEmpty { return label }
    let side = min(cell.columnShift, cell.rowShift)
    let list = LocatorList(cell, edges, label: label)
    if edges.count <= Self.edgesAtMost || side == 0 || depth == Self.depthAtMost {
      return code(of: list)
    }
    let bits = min(side, edges.count <= 12 ? 1 : edges.count <= 40 ? 2 : edges.count <= 120 ? 3 : 4)
    let place = words.count
    words.append(bits)
    words.append(contentsOf: repeatElement(0, count: 1 << Int(2 * bits)))
    for row in 0..<(1 as UInt32) << bits {
      for column in 0..<(1 as UInt32) << bits {
        let small = LocatorCell(
          x: cell.x + column << (cell.columnShift - bits),
          y: cell.y + row << (cell.rowShift - bits),
          columnShift: cell.columnShift - bits,
          rowShift: cell.rowShift - bits
        )
        let touching = edges.filter { $0.touches(small.box) }
        let code = code(of: small, touching, label: list.label(small.x, small.y), depth: depth + 1)
        words[place + 1 + Int(row << bits + column)] = code
      }
    }
    return LocatorCode.grid << LocatorCode.shift | UInt32(place)
  }

  private mutating func code(of list: LocatorList) -> UInt32 {
    let place = UInt32(words.count)
    words.append(UInt32(list.edges.count))
    words.append(list.base)
    for edge in list.edges {
      words.append(edge.ax)
      words.append(edge.ay)
      words.append(edge.bx)
      words.append(edge.by)
      words.append(edge.arc ?? arc(changing: edge.label))
    }
    return LocatorCode.edges << LocatorCode.shift | place
  }

  /// An arc with that change of label; a dummy if there is none.
  private mutating func arc(changing label: UInt32) -> UInt32 {
    if let arc = arcs[label] { return arc }
    let arc = UInt32(arcLabels.count)
    arcLabels.append(label)
    arcs[label] = arc
    return arc
  }
}
