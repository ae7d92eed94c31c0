import MapGeometry
import PlanarOperations
import Testing

/// A random division of the ground: lines thrown on a coarse grid, noded and polygonized by GEOS, then spread
/// so that every edge passes through grid points between its ends.
struct RandomDivision {
  /// The faces, each with one polygon or more.
  let parts: [(face: Face, polygons: [Polygon])]
  /// Every polygon, with the index of its face.
  var pieces: [(polygon: Polygon, face: Int)] {
    parts.enumerated().flatMap { index, part in part.polygons.map { ($0, index) } }
  }

  /// A place, a size and a grain for the lines.
  struct Ground: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Grid steps of the south-western corner.
    let x: Int32
    let y: Int32
    /// Width and height in cells.
    let cells: Int32
    /// Grid steps per cell.
    let spread: Int32
    /// How many lines are thrown.
    let lines: Int

    /// So few cells that lines meet in vertices and run along each other all the time.
    static let tiny = Ground("12 cells", x: 1_260_000_000, y: 440_000_000, cells: 12, spread: 16, lines: 9)
    /// As tiny, at the edge of the globe and with room between the cells.
    static let roomy = Ground(
      "12 wide cells",
      x: -1_800_000_000,
      y: -900_000_000,
      cells: 12,
      spread: 1_000_000,
      lines: 9
    )
    /// Some metres.
    static let small = Ground("300 cells", x: -100, y: -100, cells: 300, spread: 16, lines: 9)
    /// Some degrees.
    static let middling = Ground(
      "8 degrees",
      x: 1_260_000_000,
      y: 440_000_000,
      cells: 5_000_000,
      spread: 16,
      lines: 9
    )
    /// All latitudes and half of the longitudes.
    static let hemisphere = Ground(
      "half the globe",
      x: -900_000_000,
      y: -900_000_000,
      cells: 112_500_000,
      spread: 16,
      lines: 9
    )

    static let all = [tiny, roomy, small, middling, hemisphere]

    private init(_ name: String, x: Int32, y: Int32, cells: Int32, spread: Int32, lines: Int) {
      testDescription = name
      self.x = x
      self.y = y
      self.cells = cells
      self.spread = spread
      self.lines = lines
    }
  }

  /// - Parameter sharing: In how many of ten polygons the face is that of another.
  init(_ ground: Ground, seed: UInt64, sharing: Int = 3) throws {
    var numbers = SeededNumbers(seed: seed)
    var lines: [LineString] = []
    while lines.count < ground.lines {
      var positions: [Position] = []
      for _ in 0..<Int.random(in: 2...6, using: &numbers) {
        let x = Int32.random(in: 0...ground.cells, using: &numbers)
        let y = Int32.random(in: 0...ground.cells, using: &numbers)
        positions.append(try Position(x: x, y: y))
      }
      if Bool.random(using: &numbers) { positions.append(positions[0]) }
      if let line = try? LineString(positions) { lines.append(line) }
    }
    let polygons = try lines.polygonized().polygons.map { try $0.spread(over: ground) }
    var faces: [[Polygon]] = []
    for polygon in polygons {
      if !faces.isEmpty, Int.random(in: 0..<10, using: &numbers) < sharing {
        faces[Int.random(in: faces.indices, using: &numbers)].append(polygon)
      } else {
        faces.append([polygon])
      }
    }
    parts = try faces.enumerated().map { index, polygons in
      (face: Face(region: try RegionID("f\(index)"), areaInSquareKilometres: 0), polygons: polygons)
    }
  }

  /// The coverage of the faces.
  func coverage() throws -> Coverage {
    try Coverage(of: parts) { _ in ArcOrigin(line: "thrown", step: nil, uncertaintyInKilometres: 0) }
  }

  /// Every vertex, grid points on edges, the four neighbours of both, and as many places anywhere.
  func probes(using numbers: inout SeededNumbers) throws -> [Position] {
    let edges = pieces.flatMap(\.polygon.rings).flatMap { Array($0.edges) }
    var probes: Set<Position> = []
    for edge in edges {
      let share = Int32.random(in: 1...3, using: &numbers)
      let middle = try Position(
        x: edge.from.x + (edge.to.x - edge.from.x) / 4 * share,
        y: edge.from.y + (edge.to.y - edge.from.y) / 4 * share
      )
      for position in [edge.from, middle] {
        probes.insert(position)
        for (dx, dy) in [(1, 0), (-1, 0), (0, 1), (0, -1)] as [(Int32, Int32)] {
          if let beside = try? Position(x: position.x + dx, y: position.y + dy) { probes.insert(beside) }
        }
      }
    }
    guard let box = BoundingBox(edges.map(\.from)) else { return [] }
    for _ in probes.indices {
      probes.insert(
        try Position(
          x: Int32.random(in: box.southWest.x...box.northEast.x, using: &numbers),
          y: Int32.random(in: box.southWest.y...box.northEast.y, using: &numbers)
        )
      )
    }
    return probes.sorted()
  }
}

extension Polygon {
  /// The same polygon on the ground, cells apart instead of steps.
  fileprivate func spread(over ground: RandomDivision.Ground) throws -> Polygon {
    let spread = { (ring: Ring) in
      try Ring(
        ring.positions.map {
          try Position(x: ground.x + $0.x * ground.spread, y: ground.y + $0.y * ground.spread)
        }
      )
    }
    return Polygon(outer: try spread(outer), holes: try holes.map(spread))
  }
}
