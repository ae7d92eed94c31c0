internal import MapGeometry

/// A cell of a ``PixelLattice``: the polynomial of the second degree both ways through its nine nodes.
struct LatticeCell {
  /// A polynomial of the second degree in one variable, given by its points at -1, 0 and 1.
  private struct Quadratic {
    let constant, linear, square: SIMD2<Double>

    init(through west: SIMD2<Double>, _ middle: SIMD2<Double>, _ east: SIMD2<Double>) {
      (constant, linear, square) = (middle, (east - west) / 2, (east + west) / 2 - middle)
    }

    @inline(__always)
    func value(_ at: Double) -> SIMD2<Double> { constant + (linear + square * at) * at }
  }

  /// The maximum distance from PROJ's result, in pixels, at the places where a cell is checked.
  static let tolerance = 0.02

  /// A cell in which PROJ must project every position.
  static let unknown = LatticeCell()

  /// Whether the polynomial is accurate between the nodes.
  let isKnown: Bool
  /// The coefficient of each power of the eastward coordinate, as polynomials in the northward one.
  private let constant, linear, square: Quadratic

  private init() {
    isKnown = false
    constant = Quadratic(through: .zero, .zero, .zero)
    (linear, square) = (constant, constant)
  }

  /// A cell between its nodes; nil if the polynomial is not accurate.
  init?(_ column: UInt32, _ row: UInt32, _ size: UInt32, _ plane: borrowing MapPlane) {
    let between = [(-0.5, -0.5), (0.5, -0.5), (-0.5, 0.5), (0.5, 0.5)]
    let places = [-1.0, 0, 1].flatMap { v in [-1.0, 0, 1].map { u in (u, v) } } + between
    let half = Double(size / 2)
    let positions = places.compactMap { u, v in
      let x = Double(column) * Double(size) + (u + 1) * half - 1_800_000_000
      let y = Double(row) * Double(size) + (v + 1) * half - 900_000_000
      return abs(x) <= 1_800_000_000 && abs(y) <= 900_000_000 ? try? Position(x: Int32(x), y: Int32(y)) : nil
    }
    guard positions.count == places.count, let pixels = try? plane.pixels(of: [positions])[0] else {
      return nil
    }
    let rows = [0, 3, 6].map { row in
      let nodes = pixels[row..<(row + 3)].map { SIMD2($0.x, $0.y) }
      return Quadratic(through: nodes[0], nodes[1], nodes[2])
    }
    isKnown = true
    constant = Quadratic(through: rows[0].constant, rows[1].constant, rows[2].constant)
    linear = Quadratic(through: rows[0].linear, rows[1].linear, rows[2].linear)
    square = Quadratic(through: rows[0].square, rows[1].square, rows[2].square)
    for (place, pixel) in zip(between, pixels[9...]) {
      guard point(place.0, place.1).distance(to: pixel) <= Self.tolerance else { return nil }
    }
  }

  /// The point in the picture of a point in the cell, whose coordinates go from -1 to 1.
  @inline(__always)
  func point(_ u: Double, _ v: Double) -> PixelPoint {
    let sum = constant.value(v) + (linear.value(v) + square.value(v) * u) * u
    return PixelPoint(x: sum.x, y: sum.y)
  }
}
