internal import CPROJ

extension PROJObject {
  /// Fails unless the object is a projected reference system whose first two axes are in metres.
  func checkIsPlaneInMetres(definition: String) throws(ProjectionError) {
    let type = unsafe proj_get_type(pointer)
    if type == PJ_TYPE_BOUND_CRS {
      let base = try unsafe PROJObject(
        proj_get_source_crs(context.pointer, pointer),
        of: "proj_get_source_crs",
        definition: definition,
        in: context
      )
      return try base.checkIsPlaneInMetres(definition: definition)
    }
    guard type == PJ_TYPE_PROJECTED_CRS else {
      throw .notAPlaneInMetres(definition: definition, found: "\(name) of another kind")
    }
    let system = try unsafe PROJObject(
      proj_crs_get_coordinate_system(context.pointer, pointer),
      of: "proj_crs_get_coordinate_system",
      definition: definition,
      in: context
    )
    for axis in 0..<2 as Range<Int32> {
      let metres = try system.metresPerUnit(ofAxis: axis, definition: definition)
      guard metres == 1 else {
        throw .notAPlaneInMetres(definition: definition, found: "a plane in units of \(metres) m")
      }
    }
  }

  /// Whether the object is a projected system, in whatever units.
  var isProjected: Bool { unsafe proj_get_type(pointer) == PJ_TYPE_PROJECTED_CRS }

  /// What PROJ calls the object.
  private var name: String {
    unsafe proj_get_name(pointer).map { unsafe String(cString: $0) } ?? "something without a name"
  }

  /// The length of the unit of a coordinate system's axis, in metres.
  private func metresPerUnit(ofAxis axis: Int32, definition: String) throws(ProjectionError) -> Double {
    var factor = 0.0
    let done = unsafe proj_cs_get_axis_info(
      context.pointer,
      pointer,
      axis,
      nil,
      nil,
      nil,
      &factor,
      nil,
      nil,
      nil
    )
    guard done != 0 else { throw context.error("proj_cs_get_axis_info", definition: definition) }
    return factor
  }
}
