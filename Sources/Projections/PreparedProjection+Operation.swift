internal import CPROJ

extension PreparedProjection {
  /// Whether the definition is a single projection of WGS 84 itself to metres, without other transformations.
  ///
  /// Then PROJ's database, which takes some 10 ms to open, is not needed.
  private static func isOnWGS84(_ definition: String) -> Bool {
    let words = definition.utf8.split(separator: UInt8(ascii: " "))
    let others = [
      "+towgs84=", "+nadgrids=", "+geoidgrids=", "+pm=", "+axis=", "+ellps=", "+type=", "+units=",
      "+to_meter=",
    ]
    return words.contains { $0.elementsEqual("+datum=WGS84".utf8) }
      && words.filter { $0.starts(with: "+proj=".utf8) }.count == 1
      && !words.contains { word in
        !word.elementsEqual("+units=m".utf8) && others.contains { word.starts(with: $0.utf8) }
      }
  }

  /// The operation from WGS 84 to a plane in metres; checked if that is not known.
  static func operation(
    _ definition: String,
    isPlaneInMetres: Bool
  ) throws(ProjectionError) -> PROJObject {
    let isOnWGS84 = isOnWGS84(definition)
    let context = try PROJContext(isWithoutFiles: isOnWGS84)
    guard isOnWGS84 else {
      let plane = try plane(of: definition, in: context)
      try plane.checkIsPlaneInMetres(definition: definition)
      return try operation(to: plane, definition, in: context)
    }
    guard !isPlaneInMetres else { return try operation(of: definition, in: context) }
    let operation = try checkedOperation(of: definition, in: context)
    let plane = try plane(of: definition, in: context)
    if !plane.isProjected { try plane.checkIsPlaneInMetres(definition: definition) }
    return operation
  }

  /// The projection of a definition itself, before it is created as a reference system.
  ///
  /// For the reference system of some projections that cannot be set up, such as a cone around the pole, PROJ
  /// 9.1 dereferences a null pointer. For all others its message is better then.
  private static func checkedOperation(
    of definition: String,
    in context: PROJContext
  ) throws(ProjectionError) -> PROJObject {
    do throws(ProjectionError) {
      return try operation(of: definition, in: context)
    } catch {
      if unsafe proj_context_errno(context.pointer) != PROJ_ERR_INVALID_OP_WRONG_SYNTAX {
        _ = try plane(of: definition, in: context)
      }
      throw error
    }
  }

  /// The reference system of a definition.
  private static func plane(
    of definition: String,
    in context: PROJContext
  ) throws(ProjectionError) -> PROJObject {
    try unsafe PROJObject(
      proj_create(context.pointer, definition.hasPrefix("+") ? definition + " +type=crs" : definition),
      of: "proj_create",
      definition: definition,
      in: context
    )
  }

  /// The projection of a definition itself, from degrees.
  private static func operation(
    of definition: String,
    in context: PROJContext
  ) throws(ProjectionError) -> PROJObject {
    let steps = "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step " + definition
    return try unsafe PROJObject(
      proj_create(context.pointer, steps),
      of: "proj_create",
      definition: definition,
      in: context
    )
  }

  /// PROJ's best operation from WGS 84 to a plane.
  private static func operation(
    to plane: borrowing PROJObject,
    _ definition: String,
    in context: PROJContext
  ) throws(ProjectionError) -> PROJObject {
    let globe = try unsafe PROJObject(
      proj_create(context.pointer, "+proj=longlat +datum=WGS84 +type=crs"),
      of: "proj_create",
      definition: "+proj=longlat +datum=WGS84",
      in: context
    )
    let found = try unsafe PROJObject(
      proj_create_crs_to_crs_from_pj(context.pointer, globe.pointer, plane.pointer, nil, nil),
      of: "proj_create_crs_to_crs_from_pj",
      definition: definition,
      in: context
    )
    return try unsafe PROJObject(
      proj_normalize_for_visualization(context.pointer, found.pointer),
      of: "proj_normalize_for_visualization",
      definition: definition,
      in: context
    )
  }
}
