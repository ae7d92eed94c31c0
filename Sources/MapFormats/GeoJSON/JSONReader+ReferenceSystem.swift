import MapGeometry

extension JSONReader {
  /// Reads a member `crs`; fails if it names a system other than WGS 84 in degrees.
  mutating func checkReferenceSystem() throws(JSONError) {
    let start = self
    let system = try value()
    let text: String
    switch (system["type"], system["properties"]?["name"], system["properties"]?["code"], system) {
    case (.string("link"), _, _, _): text = "behind a link"
    case (_, .string(let name), _, _), (_, _, _, .string(let name)): text = name
    case (_, .integer(let code), _, _), (_, _, .integer(let code), _): text = "EPSG:\(code)"
    default: return
    }
    guard let found = ReferenceSystem.objection(to: text) else { return }
    throw start.error(
      found: found,
      expected: ReferenceSystem.expected(instead: "OLD.geojson", ending: "geojson")
    )
  }
}
