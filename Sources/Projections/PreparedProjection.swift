internal import CPROJ
public import MapGeometry

/// A projection ready to transform many positions; uniquely owned and used by one thread at a time.
///
/// Longitude and easting come first, whatever the order of axes in the definition.
public struct PreparedProjection: ~Copyable {
  private let definition: String
  private let operation: PROJObject

  /// Builds the operation from WGS 84 to the plane.
  ///
  /// - Parameter isPlaneInMetres: Whether the definition is known to be a plane in metres.
  init(definition: String, isPlaneInMetres: Bool) throws(ProjectionError) {
    guard !definition.utf8.contains(0) else {
      throw .failed(function: "proj_create", definition: definition, message: "a NUL byte in the text")
    }
    operation = try Self.operation(definition, isPlaneInMetres: isPlaneInMetres)
    self.definition = definition
  }

  /// The points of the positions, in their order.
  ///
  /// Fails at the first position that has no point, such as one on the far side of an orthographic globe. About 0.2 µs each.
  public func points(of positions: [Position]) throws(ProjectionError) -> [ProjectedPoint] {
    var points = positions.map { ProjectedPoint(x: $0.longitude, y: $0.latitude) }
    transform(&points, PJ_FWD)
    if let failed = points.firstIndex(where: { !($0.x.isFinite && $0.y.isFinite) }) {
      throw .noPoint(positions[failed], definition: definition)
    }
    return points
  }

  /// The points of the positions, in their order; nil where the projection has none. About 0.2 µs each.
  public func pointsIfAny(of positions: [Position]) -> [ProjectedPoint?] {
    var points = positions.map { ProjectedPoint(x: $0.longitude, y: $0.latitude) }
    transform(&points, PJ_FWD)
    return points.map { $0.x.isFinite && $0.y.isFinite ? $0 : nil }
  }

  /// The positions of the points, in their order, each snapped to the grid.
  ///
  /// Fails at the first point that lies off the globe. About 0.4 µs each.
  public func positions(of points: [ProjectedPoint]) throws(ProjectionError) -> [Position] {
    var degrees = points
    transform(&degrees, PJ_INV)
    var positions: [Position] = []
    positions.reserveCapacity(points.count)
    for (point, degrees) in zip(points, degrees) {
      do {
        positions.append(try Position(longitude: degrees.x, latitude: degrees.y))
      } catch {
        throw .noPosition(point, definition: definition)
      }
    }
    return positions
  }

  /// Transforms coordinates in place; those that have no counterpart become infinite.
  private func transform(_ points: inout [ProjectedPoint], _ direction: PJ_DIRECTION) {
    let stride = MemoryLayout<ProjectedPoint>.stride
    let count = points.count
    unsafe points.withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      let x = unsafe start.assumingMemoryBound(to: Double.self)
      let y = unsafe x.advanced(by: 1)
      _ = unsafe proj_trans_generic(
        operation.pointer,
        direction,
        x,
        stride,
        count,
        y,
        stride,
        count,
        nil,
        0,
        0,
        nil,
        0,
        0
      )
    }
  }
}
