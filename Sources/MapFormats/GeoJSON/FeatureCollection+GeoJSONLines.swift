import MapGeometry

extension FeatureCollection {
  /// Reads features that follow each other: newline-delimited GeoJSON, or a GeoJSON text sequence (RFC 8142).
  ///
  /// Each feature, or single geometry, is a JSON text of its own. They may be parted by line ends, by the record
  /// separators of RFC 8142, or by both; a feature may take several lines. All else is as in
  /// ``init(geoJSON:)``.
  public init(geoJSONLines bytes: [UInt8]) throws(GeoJSONError) {
    var leftOut: [GeoJSONError.Problem] = []
    var reader = GeoJSONReader(bytes)
    self = try reader.lines(leavingOut: &leftOut)
    guard leftOut.isEmpty else { throw GeoJSONError(problems: leftOut) }
  }

  /// The features one a line, without anything around them: for programs that read them as they come.
  ///
  /// Members of the collection have no place in it. The same features give the same bytes.
  ///
  /// - Parameter recordSeparators: Whether each line begins with the byte 1E, as RFC 8142 has it.
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
