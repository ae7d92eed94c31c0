/// An index over the arcs of a coverage that finds the face of a position exactly, in nanoseconds.
///
/// Same results as `Coverage.face(at:)`, border rule included, for every position of the globe. Use that for
/// a single query: a locator takes some milliseconds to make and about 100 bytes per edge. A locator is
/// immutable; any number of threads may query it at once.
///
/// The ground is a grid of cells. A cell that no arc touches has its face's label; another is divided
/// further, or lists the few edges that touch it. The label of a position there is the label known at the
/// cell's corner, changed by each edge that a ray due east crosses. All arithmetic is in integers.
public struct Locator: Sendable {
  let frame: LocatorFrame
  /// For each cell of the grid its label, or the index of its code in `words`.
  let cells: [UInt16]
  /// The codes of cells that arcs touch, the labels of arcs, and what the codes refer to.
  let words: [UInt32]

  /// Indexes the arcs of a coverage.
  ///
  /// Cost: O(n) in the number of edges and of cells that they touch, about 1 microsecond per edge.
  public init(_ coverage: Coverage) {
    self = LocatorBuilding(coverage).locator()
  }

  init(frame: LocatorFrame, cells: [UInt16], words: [UInt32]) {
    self.frame = frame
    self.cells = cells
    self.words = words
  }

  /// The bytes that the index takes.
  public var byteCount: Int {
    cells.count * MemoryLayout<UInt16>.size + words.count * MemoryLayout<UInt32>.size
  }

  /// The face of a position, as from `Coverage.face(at:)`.
  public func face(at position: Position) -> FaceMatch {
    lent { reading in
      let found = reading.find(position.x, position.y)
      return FaceMatch(face: found.label.face, arc: found.arc)
    }
  }

  /// The label of a position: what `face(at:)` finds, without the arc.
  public func label(at position: Position) -> FaceLabel {
    lent { $0.find(position.x, position.y).label }
  }

  @inline(__always)
  func lent<Result>(_ body: (LocatorReading) -> Result) -> Result {
    cells.withUnsafeBufferPointer { cells in
      words.withUnsafeBufferPointer { words in
        guard let cells = cells.baseAddress, let words = words.baseAddress else {
          preconditionFailure("an index has at least one cell and one word")
        }
        return body(LocatorReading(frame: frame, cells: cells, words: words))
      }
    }
  }
}
