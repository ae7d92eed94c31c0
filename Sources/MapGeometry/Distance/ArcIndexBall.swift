/// A ball that contains edges of an index of arcs.
struct ArcIndexBall: Sendable {
  let center: (x: Double, y: Double, z: Double)
  let radius: Double
  let kinds: UInt64
  /// The first edge if the ball is not divided; otherwise the index of its second half.
  let first: Int32
  /// The number of edges; 0 for a divided ball.
  let count: Int32

  private static let edgesAtMost = 4

  /// Sorts edges so that halves are contiguous, and adds the balls that contain them.
  static func divide(_ edges: inout [ArcIndexEdge], _ range: Range<Int>, into balls: inout [ArcIndexBall]) {
    guard !range.isEmpty else { return }
    let place = balls.count
    let ball = ArcIndexBall(edges[range])
    balls.append(ball)
    guard range.count > edgesAtMost else { return }
    edges[range].sort { a, b in
      (ball.longestAxis(a.middle), a.arc, a.index) < (ball.longestAxis(b.middle), b.arc, b.index)
    }
    let middle = range.lowerBound + range.count / 2
    divide(&edges, range.lowerBound..<middle, into: &balls)
    let second = balls.count
    divide(&edges, middle..<range.upperBound, into: &balls)
    balls[place] = ArcIndexBall(divided: ball, second: second)
  }

  /// The axis along which the edges are spread most, when the ball was made.
  private let axis: UInt8

  private func longestAxis(_ point: SpacePoint) -> Double {
    axis == 0 ? point.x : axis == 1 ? point.y : point.z
  }

  private init(_ edges: ArraySlice<ArcIndexEdge>) {
    let xs = ArcIndexBall.range(edges.map(\.middle.x))
    let ys = ArcIndexBall.range(edges.map(\.middle.y))
    let zs = ArcIndexBall.range(edges.map(\.middle.z))
    let spans = [xs, ys, zs].map { $0.upperBound - $0.lowerBound }
    axis = spans[0] >= max(spans[1], spans[2]) ? 0 : spans[1] >= spans[2] ? 1 : 2
    let center = (
      x: (xs.lowerBound + xs.upperBound) / 2, y: (ys.lowerBound + ys.upperBound) / 2,
      z: (zs.lowerBound + zs.upperBound) / 2
    )
    self.center = center
    radius = edges.reduce(0) { radius, edge in
      let (dx, dy, dz) = (edge.middle.x - center.x, edge.middle.y - center.y, edge.middle.z - center.z)
      return max(radius, (dx * dx + dy * dy + dz * dz).squareRoot() + edge.reach)
    }
    kinds = edges.reduce(0) { $0 | ArcKinds.bit(of: Int($1.kind)) }
    first = Int32(edges.startIndex)
    count = Int32(edges.count)
  }

  private init(divided ball: ArcIndexBall, second: Int) {
    (center, radius, kinds, axis) = (ball.center, ball.radius, ball.kinds, ball.axis)
    first = Int32(second)
    count = 0
  }

  private static func range(_ values: [Double]) -> ClosedRange<Double> {
    (values.min() ?? 0)...(values.max() ?? 0)
  }
}
