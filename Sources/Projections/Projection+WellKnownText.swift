internal import CPROJ

extension Projection {
  /// The projection as well-known text (WKT2, 2019) on one line, for programs that do not read PROJ's definitions.
  public func wellKnownText() throws(ProjectionError) -> String {
    let context = try PROJContext()
    let text = definition.hasPrefix("+") ? definition + " +type=crs" : definition
    let plane = try unsafe PROJObject(
      proj_create(context.pointer, text),
      of: "proj_create",
      definition: definition,
      in: context
    )
    guard let words = unsafe proj_as_wkt(context.pointer, plane.pointer, PJ_WKT2_2019, nil) else {
      throw .failed(function: "proj_as_wkt", definition: definition, message: "no text")
    }
    let lines = unsafe String(cString: words).split(separator: "\n")
    return lines.map { $0.drop { $0 == " " } }.joined()
  }
}
