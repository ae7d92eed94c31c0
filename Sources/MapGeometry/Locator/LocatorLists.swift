/// For each cell of a grid the edges that touch it, by their indices.
struct LocatorLists {
  private var starts: [Int]
  private var edges: [UInt32]

  /// The number of cells touched by an edge.
  let touchedCells: Int

  /// Sorts pairs of a cell and an edge by cell, stably.
  init(_ pairs: [(cell: UInt32, edge: UInt32)], cells: Int) {
    starts = [Int](repeating: 0, count: cells + 1)
    for pair in pairs { starts[Int(pair.cell) + 1] += 1 }
    touchedCells = starts.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
    for cell in 0..<cells { starts[cell + 1] += starts[cell] }
    var next = starts
    edges = [UInt32](repeating: 0, count: pairs.count)
    for pair in pairs {
      edges[next[Int(pair.cell)]] = pair.edge
      next[Int(pair.cell)] += 1
    }
  }

  subscript(cell: Int) -> ArraySlice<UInt32> {
    edges[starts[cell]..<starts[cell + 1]]
  }
}
