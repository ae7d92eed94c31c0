import CGEOS
import MapGeometry

/// A geometry with GEOS's index of it: owns both, and frees the index first.
@safe
struct PreparedHandle: ~Copyable {
  private let geometry: GeometryHandle
  private let prepared: OpaquePointer

  /// Indexes a geometry; the index is built by the first query.
  init(_ geometry: consuming GeometryHandle) throws(PlanarOperationError) {
    let prepared = geometry.calling { unsafe GEOSPrepare_r($0, $1) }
    guard let prepared = unsafe prepared else { throw geometry.context.error(in: "GEOSPrepare_r") }
    unsafe self.prepared = prepared
    self.geometry = geometry
  }

  deinit {
    let prepared = unsafe self.prepared
    geometry.context.calling { unsafe GEOSPreparedGeom_destroy_r($0, prepared) }
  }

  var context: PlanarContext { geometry.context }

  borrowing func clip(_ other: borrowing GeometryHandle) throws(PlanarOperationError) -> GeometryHandle {
    try other.derived(by: "GEOSIntersectionPrec_r", with: geometry) {
      unsafe GEOSIntersectionPrec_r($0, $1, $2, 1)
    }
  }

  /// Whether no part of the other geometry lies outside.
  borrowing func covers(_ other: borrowing GeometryHandle) throws(PlanarOperationError) -> Bool {
    try answer(from: "GEOSPreparedCovers_r", about: other) { unsafe GEOSPreparedCovers_r($0, $1, $2) }
  }

  /// Whether the geometries have a position in common.
  borrowing func intersects(_ other: borrowing GeometryHandle) throws(PlanarOperationError) -> Bool {
    try answer(from: "GEOSPreparedIntersects_r", about: other) {
      unsafe GEOSPreparedIntersects_r($0, $1, $2)
    }
  }

  /// The result of a GEOS predicate for the prepared geometry and another of the same context.
  @safe borrowing func answer(
    from name: String,
    about other: borrowing GeometryHandle,
    _ function: (GEOSContextHandle_t, OpaquePointer, OpaquePointer) -> CChar
  ) throws(PlanarOperationError) -> Bool {
    let prepared = unsafe self.prepared
    return try other.answer(from: name) { unsafe function($0, prepared, $1) }
  }
}
