import MapGeometry

/// The edges of a coverage's arcs in a grid of cells, to find those near a polygon.
struct ArcGrid: Sendable {
  /// An edge of an arc, in the direction of the arc.
  struct ArcEdge: Sendable {
    let from: Position
    let to: Position
    /// The index of the face on the left, or the number of faces for none.
    let left: Int32
    /// The same on the right.
    let right: Int32
  }

  /// The edges, those of an arc one after another.
  let edges: [ArcEdge]
  /// Whether an edge continues the one before it.
  let continues: [Bool]
  private let west: Int64
  private let south: Int64
  private let cellSize: Int64
  private let columns: Int
  private let rows: Int
  /// Where the edges of each cell start in `listed`.
  private let starts: [Int32]
  private let listed: [Int32]
  /// What stands for the ground outside every face.
  let none: Int32

  init(_ coverage: Coverage) {
    none = Int32(coverage.faces.count)
    var edges: [ArcEdge] = []
    var continues: [Bool] = []
    for arc in coverage.arcs {
      let (left, right) = (arc.left.map { Int32($0) } ?? none, arc.right.map { Int32($0) } ?? none)
      for (index, edge) in arc.line.edges.enumerated() {
        continues.append(index > 0)
        edges.append(ArcEdge(from: edge.from, to: edge.to, left: left, right: right))
      }
    }
    self.edges = edges
    self.continues = continues
    let box = coverage.boundingBox
    (west, south) = (Int64(box?.southWest.x ?? 0), Int64(box?.southWest.y ?? 0))
    let (width, height) = (Int64(box?.northEast.x ?? 0) - west, Int64(box?.northEast.y ?? 0) - south)
    // As many cells as edges, about.
    let area = Double(width) * Double(height) / Double(max(1, min(edges.count, 1 << 18)))
    cellSize = max(1_000, Int64(area.squareRoot()))
    (columns, rows) = (Int(width / cellSize) + 1, Int(height / cellSize) + 1)
    var counts = [Int32](repeating: 0, count: columns * rows + 1)
    let grid = Cells(west: west, south: south, size: cellSize, columns: columns, rows: rows)
    for edge in edges { grid.forEach(edge.from, edge.to) { counts[$0 + 1] += 1 } }
    for cell in 1..<counts.count { counts[cell] += counts[cell - 1] }
    starts = counts
    var listed = [Int32](repeating: 0, count: Int(counts[counts.count - 1]))
    for (index, edge) in edges.enumerated() {
      grid.forEach(edge.from, edge.to) { cell in
        listed[Int(counts[cell])] = Int32(index)
        counts[cell] += 1
      }
    }
    self.listed = listed
  }

  /// The index of the face of a position, or the number of faces outside; nil where arcs meet due east of it, so that it
  /// is not decided which comes first.
  ///
  /// A position on an arc is one just east of it, and still less north.
  func ground(at position: Position) -> Int32? {
    let grid = Cells(west: west, south: south, size: cellSize, columns: columns, rows: rows)
    guard let row = grid.row(of: position.y) else { return none }
    var nearest = Double.infinity
    var ground: Int32? = none
    for column in grid.columns(eastOf: position.x) {
      for place in Int(starts[row * columns + column])..<Int(starts[row * columns + column + 1]) {
        let edge = edges[Int(listed[place])]
        let isRising = edge.to.y > position.y
        guard isRising != (edge.from.y > position.y),
          position.isLeft(movedBeside: edge.from, edge.to) == isRising
        else { continue }
        let share = (Double(position.y) - Double(edge.from.y)) / (Double(edge.to.y) - Double(edge.from.y))
        let x = Double(edge.from.x) + (Double(edge.to.x) - Double(edge.from.x)) * share
        let behind = isRising ? edge.left : edge.right
        if abs(x - nearest) < 1e-3 {
          if ground != behind { ground = nil }
        } else if x < nearest {
          (nearest, ground) = (x, behind)
        }
      }
      if nearest < Double(west + Int64(column + 1) * cellSize) { break }
    }
    return ground
  }

  /// Whether an edge may lie as near to a position as that; false only if none does.
  func mayHaveEdge(withinKilometres distance: Double, of position: Position) -> Bool {
    let height = distance / 110.5
    // A degree of longitude at the latitude of the box that is nearer to a pole.
    let latitude = min(89, abs(position.latitude) + height)
    let width = height / max(0.01, 1 - latitude / 90)
    guard
      let a = try? Position(
        longitude: max(-180, position.longitude - width),
        latitude: max(-90, position.latitude - height)
      ),
      let b = try? Position(
        longitude: min(180, position.longitude + width),
        latitude: min(90, position.latitude + height)
      )
    else { return true }
    var isFound = false
    forEachEdge(in: a, b) { _ in isFound = true }
    return isFound
  }

  /// Calls `body` with the index of each edge in the cells of a box; of an edge in several cells, several times.
  @inline(__always)
  func forEachEdge(in a: Position, _ b: Position, _ body: (Int) -> Void) {
    let grid = Cells(west: west, south: south, size: cellSize, columns: columns, rows: rows)
    listed.withUnsafeBufferPointer { listed in
      starts.withUnsafeBufferPointer { starts in
        grid.forEach(a, b) { cell in
          for place in Int(starts[cell])..<Int(starts[cell + 1]) { body(Int(listed[place])) }
        }
      }
    }
  }

  /// The numbers of the cells that a box meets.
  private struct Cells {
    let west: Int64
    let south: Int64
    let size: Int64
    let columns: Int
    let rows: Int

    @inline(__always)
    func forEach(_ a: Position, _ b: Position, _ body: (Int) -> Void) {
      let (x, y) = (span(a.x, b.x, from: west, columns), span(a.y, b.y, from: south, rows))
      guard let x, let y else { return }
      for row in y { for column in x { body(row &* columns &+ column) } }
    }

    func row(of y: Int32) -> Int? { span(y, y, from: south, rows)?.lowerBound }

    /// The columns from that of a longitude on.
    func columns(eastOf x: Int32) -> Range<Int> {
      let column = Int((Int64(x) - west) / size)
      return min(columns, max(0, column))..<columns
    }

    @inline(__always)
    private func span(_ a: Int32, _ b: Int32, from start: Int64, _ count: Int) -> ClosedRange<Int>? {
      let (least, greatest) = (Int64(min(a, b)) - start, Int64(max(a, b)) - start)
      guard greatest >= 0, least < size * Int64(count) else { return nil }
      return Int(max(0, least) / size)...min(count - 1, Int(greatest / size))
    }
  }
}

extension Position {
  /// Whether this position, moved by less than any distance to the east and by still less to the north, lies left of an
  /// edge.
  @inline(__always)
  func isLeft(movedBeside from: Position, _ to: Position) -> Bool {
    switch Turn.of(self, from: from, to: to) {
    case .left: true
    case .right: false
    case .straight: to.y == from.y ? to.x > from.x : to.y < from.y
    }
  }

  /// Whether this position lies left of an edge that is moved so.
  @inline(__always)
  func isLeft(besideMoved from: Position, _ to: Position) -> Bool {
    switch Turn.of(self, from: from, to: to) {
    case .left: true
    case .right: false
    case .straight: to.y == from.y ? to.x < from.x : to.y > from.y
    }
  }
}
