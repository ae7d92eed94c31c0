import MapGeometry

/// Edges by cells of a tenth of a degree, so that those near a box are found without scanning all.
struct EdgeCells {
  private struct Cell: Hashable {
    let x, y: Int32
  }

  private static let size: Int32 = 1_000_000
  /// An edge with more cells than this is always checked; a box with more checks all edges.
  private static let mostCells = 64

  private let all: [Edge]
  private var cells: [Cell: [Edge]] = [:]
  private var long: [Edge] = []

  init(_ edges: [Edge]) {
    all = edges
    for edge in edges {
      guard let own = Self.cells(of: edge.boundingBox) else {
        long.append(edge)
        continue
      }
      for cell in own { cells[cell, default: []].append(edge) }
    }
  }

  /// The edges whose boxes may meet a box, some of them more than once.
  func edges(near box: BoundingBox) -> [Edge] {
    guard let asked = Self.cells(of: box) else { return all }
    return long + asked.flatMap { cells[$0] ?? [] }
  }

  /// The cells of a box; nil if there are too many.
  private static func cells(of box: BoundingBox) -> [Cell]? {
    let columns = floor(box.southWest.x)...floor(box.northEast.x)
    let rows = floor(box.southWest.y)...floor(box.northEast.y)
    guard columns.count * rows.count <= mostCells else { return nil }
    return columns.flatMap { x in rows.map { Cell(x: x, y: $0) } }
  }

  private static func floor(_ step: Int32) -> Int32 { (step - (step < 0 ? size - 1 : 0)) / size }
}
