extension FeatureCollection {
  /// Reads GeoJSON (RFC 7946): a feature collection, a feature or a single geometry, or a sequence of the
  /// last two.
  ///
  /// Positions are snapped to the grid; altitudes and further coordinates are dropped, and so are `bbox`,
  /// unknown members of features and geometries, and members of the collection that the format forbids there.
  /// Rings may run in either direction and are closed if they are not. A numeric id becomes a text, as
  /// written; so does a property that is a list or an object (as JSON text) or a number with more digits than
  /// a double has. `null` means missing. Points, lines, polygons and multi-part forms of the last two are
  /// read; of a `GeometryCollection` the polygons or, if there are none, the lines. A `crs` other than WGS 84
  /// is refused. Edges run straight in longitude and latitude, and none crosses the antimeridian: a shape
  /// that does must be cut there first (RFC 7946, 3.1.9).
  ///
  /// - Throws: The problems of the first hundred invalid features, including lines of one position and rings
  ///   without an area; after invalid JSON the rest is not read.
  public init(geoJSON bytes: [UInt8]) throws(GeoJSONError) {
    var leftOut: [GeoJSONError.Problem] = []
    try self.init(geoJSON: bytes, leavingOut: &leftOut)
    guard leftOut.isEmpty else { throw GeoJSONError(problems: leftOut) }
  }

  /// Reads GeoJSON, leaving out lines of one position, rings without an area, `MultiPoint`s, and what a
  /// `GeometryCollection` contains besides its polygons or lines.
  ///
  /// A shape with nothing else left is nil. All else is as in ``init(geoJSON:)``.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - leftOut: Receives a problem for each part left out, in the order of the text.
  public init(
    geoJSON bytes: [UInt8],
    leavingOut leftOut: inout [GeoJSONError.Problem]
  ) throws(GeoJSONError) {
    var reader = GeoJSONReader(bytes)
    self = try reader.collection(leavingOut: &leftOut)
  }

  /// The collection as GeoJSON (RFC 7946), one feature per line: the same bytes for the same features.
  ///
  /// Coordinates have at most seven decimals and read back equal; there is no `crs`. Outer rings run
  /// counter-clockwise and holes clockwise. No member is one of JSON-FG: programs that know both would take the
  /// file for JSON-FG.
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
