internal import CPROJ

extension PreparedProjection {
  /// Whether the definition is one projection of WGS 84 itself to metres, with nothing else to be transformed.
  ///
  /// Then PROJ's database, which takes some 10 ms to open, has nothing to say.
  static func isOnWGS84(_ definition: String) -> Bool {
    let words = definition.split(separator: " ")
    let others = [
      "+towgs84=", "+nadgrids=", "+geoidgrids=", "+pm=", "+axis=", "+ellps=", "+type=", "+units=",
      "+to_meter=",
    ]
    return words.contains("+datum=WGS84") && words.filter { $0.hasPrefix("+proj=") }.count == 1
      && !words.contains { word in word != "+units=m" && others.contains { word.hasPrefix($0) } }
  }

  /// The projection of a definition itself, from degrees.
  static func operation(
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

  /// What PROJ finds best to get from WGS 84 to a plane.
  static func operation(
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
