public import HistoricalAtlas
public import MapGeometry
public import PlanarOperations
import Projections
import Synchronization

/// The faces of an atlas, ready to cut polygons.
///
/// Making one indexes the arcs once; then a polygon costs some 100 ns for each of its edges, and more only where it
/// meets arcs. A value that any number of threads may use at once.
public struct OverlapFaces: Sendable {
  /// The atlas whose faces they are.
  public let atlas: Atlas
  private let grid: ArcGrid
  private let edge: LazyMapEdge
  /// How far at most the edge of the map may be off.
  private let greatestUncertainty: Double

  /// The ground of an atlas.
  public init(of atlas: Atlas) {
    self.atlas = atlas
    grid = ArcGrid(atlas.coverage)
    edge = LazyMapEdge(atlas)
    greatestUncertainty = atlas.coverage.arcs.filter { $0.left == nil || $0.right == nil }
      .reduce(0) { max($0, $1.origin.uncertaintyInKilometres) }
  }

  /// Cuts polygons, taken as one area, by the faces; they are read as by `ValidArea` of PlanarOperations.
  public func measure(_ polygons: [Polygon]) throws(AreaError) -> MeasuredArea {
    let area = try ValidArea(of: polygons)
    if let cut = GroundCut(area.polygons, by: grid) { return measured(area, cut) }
    do { return try measuredByGEOS(area) } catch { throw .planarOperation(error) }
  }

  /// What is narrower than two centimetres is no ground: where an edge is cut its new end is snapped to the grid.
  private static let sliver = 2e-5

  private func measured(_ area: ValidArea, _ cut: GroundCut) -> MeasuredArea {
    var grounds = cut.grounds.filter { $0.value.squareKilometres > $0.value.outline * Self.sliver }
    if grounds.isEmpty { grounds = cut.grounds.filter { $0.value.squareKilometres > 0 } }
    let outside = grounds.removeValue(forKey: grid.none)
    return MeasuredArea(
      pieces: grounds.sorted { $0.key < $1.key }.map {
        MeasuredArea.Piece(face: Int($0.key), squareKilometres: $0.value.squareKilometres)
      },
      outside: outside?.squareKilometres ?? 0,
      doubt: outside.flatMap { doubt(of: $0, at: cut.pointsOutside) },
      repair: area.repair,
      wasCutAtAntimeridian: area.wasCutAtAntimeridian,
      remarks: area.remarks
    )
  }

  /// The border whose uncertainty covers ground outside the map, the farthest of several; nil if the ground is too wide
  /// or some of its outline too far away.
  private func doubt(
    of outside: GroundCut.Ground,
    at points: [(longitude: Double, latitude: Double)]
  ) -> BorderDistance? {
    let halfWidth = outside.squareKilometres / outside.outline
    var farthest: BorderDistance?
    for point in points {
      guard let position = try? Position(longitude: point.longitude, latitude: point.latitude),
        grid.ground(at: position) == grid.none
      else { continue }
      guard grid.mayHaveEdge(withinKilometres: greatestUncertainty, of: position),
        let border = edge.value.nearest(to: position), halfWidth < border.uncertaintyInKilometres
      else { return nil }
      if border.kilometres >= farthest?.kilometres ?? 0 { farthest = border }
    }
    return farthest
  }

  /// The same by GEOS, for the few areas that run along arcs and nowhere else: each face that the box meets is cut out.
  private func measuredByGEOS(_ area: ValidArea) throws(PlanarOperationError) -> MeasuredArea {
    var pieces: [MeasuredArea.Piece] = []
    var rest = area.polygons
    for index in atlas.coverage.faces.indices {
      let face = atlas.coverage.dissolved([index])
      guard
        face.contains(where: { part in
          area.polygons.contains { $0.boundingBox.intersects(part.boundingBox) }
        })
      else { continue }
      let ground = try area.polygons.intersection(with: face).squareKilometres()
      guard ground > 0 else { continue }
      pieces.append(MeasuredArea.Piece(face: index, squareKilometres: ground))
      rest = try rest.difference(subtracting: face)
    }
    let outside = try rest.squareKilometres()
    let outline = area.polygons.reduce(0) { $0 + $1.outlineInKilometres }
    let isOutside = outside > outline * Self.sliver || pieces.isEmpty
    return MeasuredArea(
      pieces: pieces,
      outside: isOutside ? outside : 0,
      doubt: nil,
      repair: area.repair,
      wasCutAtAntimeridian: area.wasCutAtAntimeridian,
      remarks: area.remarks
    )
  }
}

/// The border at which the map of an atlas ends, made when it is asked for first.
private final class LazyMapEdge: Sendable {
  private final class Made: Sendable {
    let edge: MapEdge
    init(_ edge: MapEdge) { self.edge = edge }
  }

  private let atlas: Atlas
  private let made = AtomicLazyReference<Made>()

  init(_ atlas: Atlas) { self.atlas = atlas }

  var value: MapEdge { (made.load() ?? made.storeIfNil(Made(MapEdge(atlas)))).edge }
}

extension [Polygon] {
  /// The geodesic area; wide polygons are measured in quarters of the globe, because the outline of more than a
  /// hemisphere does not say which side is meant.
  fileprivate func squareKilometres() throws(PlanarOperationError) -> Double {
    var sum = 0.0
    for polygon in self {
      let box = polygon.boundingBox
      guard box.northEast.longitude - box.southWest.longitude > 90 else {
        sum += polygon.geodesicSquareKilometres
        continue
      }
      for quarter in BoundingBox.quarters where quarter.intersects(box) {
        sum += try [polygon].clipped(to: quarter).reduce(0) { $0 + $1.geodesicSquareKilometres }
      }
    }
    return sum
  }
}

extension Polygon {
  /// The length of all rings.
  fileprivate var outlineInKilometres: Double {
    rings.reduce(0) { sum, ring in
      ring.edges.reduce(sum) { $0 + $1.from.geodesicKilometres(to: $1.to) }
    }
  }
}

extension BoundingBox {
  /// The globe in four parts from west to east.
  fileprivate static let quarters: [BoundingBox] = [-180.0, -90, 0, 90].compactMap { west in
    guard let a = try? Position(longitude: west, latitude: -90),
      let b = try? Position(longitude: west + 90, latitude: 90)
    else { return nil }
    return BoundingBox(a, b)
  }
}
