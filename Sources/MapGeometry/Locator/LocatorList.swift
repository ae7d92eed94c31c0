/// Everything that determines the label of positions in one cell: the edges that touch it, and a starting
/// label.
///
/// A ray due east from a position of the cell crosses edges of the list and edges beyond the cell. Which of
/// the latter it crosses does not depend on where in its row it starts, because they do not touch the cell;
/// and it changes from row to row only at vertices that they share with edges of the list, because around a
/// vertex all changes of label cancel. Such a vertex lies east of the cell, in one of its rows: an end of an
/// edge.
///
/// The changes at ends are stored as vertical edges east of the cell, over the rows where they apply: a ray
/// from those rows crosses them, and a list has only one kind of entry.
struct LocatorList {
  /// The edges that touch the cell, then vertical ones east of it.
  let edges: [LocatorEdge]
  /// The label from which a ray in the cell's first row starts.
  let base: UInt32

  /// - Parameter label: The label of the cell's south-western corner.
  init(_ cell: LocatorCell, _ edges: [LocatorEdge], label: UInt32) {
    base = edges.reduce(label) { $1.isCrossedByRayEast(of: cell.x, cell.y) ? $0 ^ $1.label : $0 }
    self.edges = edges + LocatorList.uprights(cell, edges)
  }

  private static func uprights(_ cell: LocatorCell, _ edges: [LocatorEdge]) -> [LocatorEdge] {
    var ends: [(x: UInt32, y: UInt32, label: UInt32)] = []
    for edge in edges where edge.label != 0 {
      for (x, y) in [(edge.ax, edge.ay), (edge.bx, edge.by)] {
        if x > cell.lastX, y > cell.y, y <= cell.lastY { ends.append((x, y, edge.label)) }
      }
    }
    ends.sort { ($0.y, $0.x) < ($1.y, $1.x) }
    var uprights: [LocatorEdge] = []
    var change: UInt32 = 0
    for (index, end) in ends.enumerated() {
      change ^= end.label
      let top = index + 1 < ends.count ? ends[index + 1].y : cell.lastY + 1
      if change != 0, top > end.y {
        uprights.append(LocatorEdge(x: end.x, from: end.y, to: top, label: change))
      }
    }
    return uprights
  }

  func label(_ x: UInt32, _ y: UInt32) -> UInt32 {
    edges.reduce(base) { $1.isCrossedByRayEast(of: x, y) ? $0 ^ $1.label : $0 }
  }
}
