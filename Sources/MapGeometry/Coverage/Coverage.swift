/// A division of the ground into faces by arcs: every position is in one face, in none, or on an arc.
///
/// By construction there is no overlap, gap or sliver between two faces: neighbours share the arc between
/// them, which is stored once. Ground outside every face has no label.
public struct Coverage: Hashable, Sendable {
  /// The arcs, in the order of their first positions.
  public let arcs: [Arc]
  /// The faces; arcs name them by their index here.
  public let faces: [Face]
  /// The box of all arcs; nil for a coverage without faces.
  public let boundingBox: BoundingBox?

  /// Whether faces may enclose ground that belongs to none.
  public enum Gaps: Hashable, Sendable {
    /// Enclosed ground without a face is an error.
    case refused
    /// It is intended: a lake, a neighbour's enclave.
    case left
  }

  /// Divides the ground as the polygons do, one face for each list of polygons.
  ///
  /// Polygons that share a border must share every vertex along it (be noded). Arcs run from node to node;
  /// they also end where `origin` changes, and where they leave the antimeridian or a pole. Cost: O(n log n)
  /// in the number of edges, for polygons of real maps.
  ///
  /// - Parameters:
  ///   - parts: The faces with the polygons of each.
  ///   - gaps: Whether faces may enclose ground that belongs to none; refused by default.
  ///   - origin: The origin of an edge; called once for each edge, in no fixed order.
  /// - Throws: Every overlap, gap and unmatched edge, when there is one.
  public init(
    of parts: [(face: Face, polygons: [Polygon])],
    gaps: Gaps = .refused,
    origin: (Edge) -> ArcOrigin
  ) throws(CoverageError) {
    let named = parts.map { (name: $0.face.name, polygons: $0.polygons) }
    let problems = Coverage.problems(of: named, gaps: gaps)
    guard problems.isEmpty else { throw CoverageError(problems: problems) }
    self.init(
      knownValid: ArcTracing(polygons: parts.map(\.polygons), origin: origin).arcs(),
      faces: parts.map(\.face)
    )
  }

  /// Takes arcs and faces known to be a valid coverage, for instance from `spheres build`.
  ///
  /// Arcs along the antimeridian or a pole are cut where the ground across changes.
  package init(knownValid drawn: [Arc], faces: [Face]) {
    arcs = SeamCutting.cut(drawn)
    self.faces = faces
    var box = arcs.first?.boundingBox
    for arc in arcs { box?.extend(to: arc.boundingBox) }
    boundingBox = box
  }

  /// The indices of the faces of which a region is the finest; empty when there is none.
  public func faces(of region: RegionID) -> [Int] {
    faces.indices.filter { faces[$0].region == region }
  }

  /// The geodesic area of some faces, by their indices, in square kilometres; the same sum in whatever order they come.
  package func squareKilometres(of faces: some Sequence<Int>) -> Double {
    faces.sorted().reduce(0) { $0 + self.faces[$1].areaInSquareKilometres }
  }
}
