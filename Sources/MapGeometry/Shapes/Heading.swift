/// The direction of an edge that leaves a node; compared exactly, counter-clockwise from due east.
struct Heading {
  let dx: Int64
  let dy: Int64

  init(_ from: Position, _ to: Position) {
    dx = Int64(to.x) - Int64(from.x)
    dy = Int64(to.y) - Int64(from.y)
  }

  private var isSouthern: Bool { dy < 0 || (dy == 0 && dx < 0) }
}

extension Heading: Comparable {
  static func < (a: Heading, b: Heading) -> Bool {
    if a.isSouthern != b.isSouthern { return b.isSouthern }
    return a.dx * b.dy > a.dy * b.dx
  }

  static func == (a: Heading, b: Heading) -> Bool {
    a.isSouthern == b.isSouthern && a.dx * b.dy == a.dy * b.dx
  }
}
