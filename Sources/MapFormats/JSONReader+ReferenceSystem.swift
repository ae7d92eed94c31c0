extension JSONReader {
  /// Reads the member `crs` of GeoJSON as it was until 2016, and fails when it is not that of WGS 84.
  mutating func checkReferenceSystem() throws(JSONError) {
    let start = self
    let system = try value()
    let properties = system["properties"]
    let name: String
    switch properties?["name"] ?? properties?["href"] ?? properties?["code"] ?? system {
    case .string(let text): name = text
    case .integer(let code): name = "EPSG:\(code)"
    default: return
    }
    guard ["CRS84", ":4326", "/4326", ":4979"].contains(where: name.hasSuffix) else {
      let expected = "WGS 84 in degrees; ogr2ogr -t_srs EPSG:4326 NEW.geojson OLD.geojson makes it so"
      throw start.error(found: "the coordinate system \(name)", expected: expected)
    }
  }
}
