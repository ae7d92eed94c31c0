/// All that decides the label of the positions of one cell: the edges that touch it, and a label to start from.
///
/// A ray due east from a position of the cell crosses edges of the list and edges beyond the cell. Which of
/// the latter it crosses does not depend on where in its row it starts, for they do not touch the cell; and
/// it changes from row to row only at vertices that they share with edges of the list, for around a vertex
/// all changes of label cancel. Such a vertex lies east of the cell, in one of its rows: an end of an edge.
struct LocatorList {
  /// The edges that touch the cell.
  let edges: [LocatorEdge]
  /// The rows from which on an end changes the label, and by what; from south to north.
  let ends: [(y: UInt32, label: UInt32)]
  /// The label from which a ray in the cell's first row starts.
  let base: UInt32

  /// - Parameter label: The label of the cell's south-western corner.
  init(_ cell: LocatorCell, _ edges: [LocatorEdge], label: UInt32) {
    self.edges = edges
    var ends: [(y: UInt32, label: UInt32)] = []
    for edge in edges where edge.label != 0 {
      for (x, y) in [(edge.ax, edge.ay), (edge.bx, edge.by)] {
        guard x > cell.lastX, y > cell.y, y <= cell.lastY else { continue }
        ends.append((y, edge.label))
      }
    }
    ends.sort { $0.y < $1.y }
    var joined: [(y: UInt32, label: UInt32)] = []
    for end in ends {
      if let last = joined.last, last.y == end.y {
        joined[joined.count - 1].label ^= end.label
      } else {
        joined.append(end)
      }
    }
    self.ends = joined.filter { $0.label != 0 }
    var base = label
    for edge in edges where edge.isCrossedByRayEast(of: cell.x, cell.y) { base ^= edge.label }
    self.base = base
  }

  /// The label of a position of the cell.
  func label(_ x: UInt32, _ y: UInt32) -> UInt32 {
    var label = base
    for edge in edges where edge.isCrossedByRayEast(of: x, y) { label ^= edge.label }
    for end in ends where end.y <= y { label ^= end.label }
    return label
  }
}
