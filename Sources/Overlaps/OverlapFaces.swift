import Diplomacy
public import HistoricalAtlas
public import MapGeometry
public import PlanarOperations
import Projections

/// The faces of an atlas, ready to cut polygons.
///
/// Making one dissolves every face once; then a polygon costs one GEOS intersection for each face that its
/// box meets. A value that any number of threads may use at once.
public struct OverlapFaces: Sendable {
  /// The atlas whose faces they are.
  public let atlas: Atlas
  private let faces: [(polygons: [Polygon], box: BoundingBox)?]
  private let locator: Locator
  private let borders: DecidingBorders

  /// The ground of an atlas.
  public init(of atlas: Atlas) {
    self.atlas = atlas
    locator = Locator(atlas.coverage)
    borders = DecidingBorders(atlas)
    faces = atlas.coverage.faces.indices.map { index in
      let polygons = atlas.coverage.dissolved([index])
      guard var box = polygons.first?.boundingBox else { return nil }
      for polygon in polygons { box.extend(to: polygon.boundingBox) }
      return (polygons, box)
    }
  }

  /// Cuts polygons, taken as one area, by the faces; they are read as by `ValidArea` of PlanarOperations.
  public func measure(_ polygons: [Polygon]) throws(AreaError) -> MeasuredArea {
    let area = try ValidArea(of: polygons)
    do { return try measure(area) } catch { throw .planarOperation(error) }
  }

  private func measure(_ area: ValidArea) throws(PlanarOperationError) -> MeasuredArea {
    let valid = area.polygons
    var pieces: [MeasuredArea.Piece] = []
    var rest = valid
    for (index, face) in faces.enumerated() {
      guard let face, valid.contains(where: { $0.boundingBox.intersects(face.box) }) else { continue }
      let area = try valid.intersection(with: face.polygons).squareKilometres()
      guard area > 0 else { continue }
      pieces.append(MeasuredArea.Piece(face: index, squareKilometres: area))
      rest = try rest.difference(subtracting: face.polygons)
    }
    let outside = try rest.squareKilometres()
    // Where an edge is cut, its new end snaps to the grid, by at most 0.8 cm; slivers of that width are
    // ignored.
    let sliver = valid.reduce(0) { $0 + $1.outlineInKilometres } * 2e-5
    let isOutside = outside > sliver || pieces.isEmpty
    return MeasuredArea(
      pieces: pieces,
      outside: isOutside ? outside : 0,
      doubt: isOutside ? doubt(of: rest) : nil,
      repair: area.repair,
      wasCutAtAntimeridian: area.wasCutAtAntimeridian,
      remarks: area.remarks
    )
  }

  /// The border whose uncertainty covers ground outside the map, the farthest of several; nil if some of the
  /// ground is too wide or too far away.
  private func doubt(of outside: [Polygon]) -> BorderDistance? {
    let day = DatePeriod(atlas.calendar.first)
    var farthest: BorderDistance?
    for polygon in outside {
      let halfWidth = polygon.geodesicSquareKilometres / polygon.outlineInKilometres
      for position in polygon.outer.positions where locator.label(at: position).face == nil {
        guard let border = borders.nearest(to: position, in: day),
          halfWidth < border.uncertaintyInKilometres
        else { return nil }
        if border.kilometres >= farthest?.kilometres ?? 0 { farthest = border }
      }
    }
    return farthest
  }
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
