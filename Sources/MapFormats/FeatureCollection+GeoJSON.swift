extension FeatureCollection {
  /// Reads GeoJSON (RFC 7946): a feature collection, a feature or a single geometry.
  ///
  /// Positions are snapped to the grid; altitudes and further coordinates are dropped, and so are `bbox`, members
  /// of features and geometries that the format does not know, and members of the collection that it forbids
  /// there. Rings may run either way and are closed if they are not. An id that is a number becomes a text; so
  /// does a property that is a list or an object: the text of its JSON. Points, lines, polygons and multi-forms
  /// of the last two are read; `MultiPoint` and `GeometryCollection` are refused, and so is a `crs` other than
  /// WGS 84. Edges run straight in longitude and latitude, and none crosses the antimeridian: a shape that does
  /// has to be cut there first (RFC 7946, 3.1.9).
  ///
  /// - Throws: The problem of each feature that cannot be read; where the text is no JSON, what follows is unread.
  public init(geoJSON bytes: [UInt8]) throws(GeoJSONError) {
    var reader = GeoJSONReader(bytes)
    self = try reader.collection()
  }

  /// The collection as GeoJSON (RFC 7946), a feature a line: the same bytes for the same features.
  ///
  /// Coordinates have at most seven decimals and read back equal; there is no `crs`. Outer rings run
  /// counter-clockwise and holes clockwise. No member is one of JSON-FG: programs that know both would take the
  /// file for that.
  ///
  /// - Parameter boundingBox: Whether to write the `bbox` of the collection, if it has one.
  public func geoJSON(boundingBox: Bool = false) -> [UInt8] {
    var text = JSONText()
    text.raw("{\"type\":\"FeatureCollection\",\n")
    text.members(of: self, boundingBox: boundingBox)
    text.raw("\"features\":[\n")
    text.separated(by: ",\n", features) { $0.feature($1) }
    text.raw("\n]}\n")
    return text.bytes
  }
}
