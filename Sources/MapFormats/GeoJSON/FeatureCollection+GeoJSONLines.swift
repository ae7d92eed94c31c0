import MapGeometry

extension FeatureCollection {
  /// Reads a sequence of features: newline-delimited GeoJSON, or a GeoJSON text sequence (RFC 8142).
  ///
  /// Each feature, or single geometry, is a separate JSON text. They may be separated by line ends, by the
  /// record separators of RFC 8142, or by both; a feature may span several lines. All else is as in
  /// ``init(geoJSON:)``.
  public init(geoJSONLines bytes: [UInt8]) throws(GeoJSONError) {
    var leftOut: [GeoJSONError.Problem] = []
    var reader = GeoJSONReader(bytes)
    self = try reader.lines(leavingOut: &leftOut)
    guard leftOut.isEmpty else { throw GeoJSONError(problems: leftOut) }
  }

  /// The features, one per line, without a collection around them: for streaming readers.
  ///
  /// Members of the collection are not included. The same features give the same bytes.
  ///
  /// - Parameter recordSeparators: Whether each line begins with the byte 1E, as in RFC 8142.
  public func geoJSONLines(recordSeparators: Bool = false) -> [UInt8] {
    var text = JSONText()
    for feature in features {
      if recordSeparators { text.raw(0x1E) }
      text.feature(feature)
      text.raw("\n")
    }
    return text.bytes
  }
}
