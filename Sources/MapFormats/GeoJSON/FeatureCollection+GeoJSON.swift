extension FeatureCollection {
  /// Reads GeoJSON (RFC 7946): a feature collection, a feature or a single geometry, or several of the last two
  /// that follow each other.
  ///
  /// Positions are snapped to the grid; altitudes and further coordinates are dropped, and so are `bbox`, members
  /// of features and geometries that the format does not know, and members of the collection that it forbids
  /// there. Rings may run either way and are closed if they are not. An id that is a number becomes a text, as it
  /// is written; so does a property that is a list or an object (the text of its JSON) or a number with more
  /// digits than a double keeps. A `null` is absence. Points, lines, polygons and multi-forms of the last two are
  /// read; of a `GeometryCollection` the polygons or, without any, the lines. A `crs` other than WGS 84 is refused.
  /// Edges run straight in longitude and latitude, and none crosses the antimeridian: a shape that does has to be
  /// cut there first (RFC 7946, 3.1.9).
  ///
  /// - Throws: The problems of the first hundred features that cannot be read as they are, lines of one position
  ///   and rings without an area among them; where the text is no JSON, what follows is unread.
  public init(geoJSON bytes: [UInt8]) throws(GeoJSONError) {
    var leftOut: [GeoJSONError.Problem] = []
    try self.init(geoJSON: bytes, leavingOut: &leftOut)
    guard leftOut.isEmpty else { throw GeoJSONError(problems: leftOut) }
  }

  /// Reads GeoJSON but for lines of one position, rings without an area, `MultiPoint`s, and what is in a
  /// `GeometryCollection` beside its polygons or lines.
  ///
  /// A shape of which nothing else is left is nil. All else is as in ``init(geoJSON:)``.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - leftOut: Is given a problem for each part that was left out, in the order of the text.
  public init(
    geoJSON bytes: [UInt8],
    leavingOut leftOut: inout [GeoJSONError.Problem]
  ) throws(GeoJSONError) {
    var reader = GeoJSONReader(bytes)
    self = try reader.collection(leavingOut: &leftOut)
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
