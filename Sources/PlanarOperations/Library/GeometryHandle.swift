import CGEOS

/// A geometry inside GEOS: owned by the handle, freed with it, never outliving its context.
@safe
struct GeometryHandle: ~Copyable {
  let context: PlanarContext
  private let geometry: OpaquePointer

  /// Takes over a geometry that nobody else frees.
  init(owning geometry: OpaquePointer, in context: PlanarContext) {
    unsafe self.geometry = geometry
    self.context = context
  }

  /// Takes over a geometry if there is one.
  init?(owning geometry: OpaquePointer?, in context: PlanarContext) {
    guard let geometry = unsafe geometry else { return nil }
    unsafe self.init(owning: geometry, in: context)
  }

  deinit {
    let geometry = unsafe self.geometry
    context.calling { unsafe GEOSGeom_destroy_r($0, geometry) }
  }

  /// The geometry that a function of GEOS makes from this one.
  @safe borrowing func derived(
    by name: String,
    _ function: (GEOSContextHandle_t, OpaquePointer) -> OpaquePointer?
  ) throws(PlanarOperationError) -> GeometryHandle {
    let geometry = unsafe self.geometry
    return try context.geometry(from: name) { unsafe function($0, geometry) }
  }

  /// The geometry that a function of GEOS makes from this one and another of the same context.
  @safe borrowing func derived(
    by name: String,
    with other: borrowing GeometryHandle,
    _ function: (GEOSContextHandle_t, OpaquePointer, OpaquePointer) -> OpaquePointer?
  ) throws(PlanarOperationError) -> GeometryHandle {
    let geometry = unsafe self.geometry
    let second = unsafe other.geometry
    return try context.geometry(from: name) { unsafe function($0, geometry, second) }
  }

  /// What a function of GEOS returns for this geometry.
  @safe borrowing func calling<Result: ~Copyable>(
    _ function: (GEOSContextHandle_t, OpaquePointer) -> Result
  ) -> Result {
    let geometry = unsafe self.geometry
    return context.calling { unsafe function($0, geometry) }
  }

  /// The result of a GEOS predicate for this geometry.
  @safe borrowing func answer(
    from name: String,
    _ function: (GEOSContextHandle_t, OpaquePointer) -> CChar
  ) throws(PlanarOperationError) -> Bool {
    let geometry = unsafe self.geometry
    return try context.answer(from: name) { unsafe function($0, geometry) }
  }

  /// What a function of GEOS returns for this geometry and another of the same context.
  @safe borrowing func calling<Result: ~Copyable>(
    with other: borrowing GeometryHandle,
    _ function: (GEOSContextHandle_t, OpaquePointer, OpaquePointer) -> Result
  ) -> Result {
    let geometry = unsafe self.geometry
    let second = unsafe other.geometry
    return context.calling { unsafe function($0, geometry, second) }
  }
}
