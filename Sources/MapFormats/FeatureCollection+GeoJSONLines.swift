import MapGeometry

extension FeatureCollection {
  /// Reads features that follow each other: newline-delimited GeoJSON, or a GeoJSON text sequence (RFC 8142).
  ///
  /// Each feature, or single geometry, is a JSON text of its own. They may be parted by line ends, by the record
  /// separators of RFC 8142, or by both; a feature may take several lines. All else is as in
  /// ``init(geoJSON:)``.
  ///
  /// - Throws: The problem of the first feature that cannot be read, with its line; what follows is unread.
  public init(geoJSONLines bytes: [UInt8]) throws(GeoJSONError) {
    var reader = JSONReader(bytes)
    var features: [Feature] = []
    reader.skipSeparators()
    while !reader.isAtEnd {
      do throws(JSONError) {
        if try reader.isFeature() {
          features.append(try reader.feature())
        } else {
          features.append(Feature(geometry: try reader.geometry()))
        }
        let end = reader.offset
        reader.skipSeparators()
        guard reader.isAtEnd || reader.offset > end else {
          throw reader.error(expected: "a line end after a feature")
        }
      } catch {
        throw GeoJSONError(problems: [GeoJSONError.Problem(feature: features.count + 1, error: error)])
      }
    }
    self.init(features)
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

extension JSONReader {
  fileprivate var isAtEnd: Bool { offset >= bytes.count }

  /// Passes over space, line ends and record separators.
  fileprivate mutating func skipSeparators() {
    while offset < bytes.count, [0x1E, 0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
  }

  /// Whether the object that comes next says that it is a feature; it is not read.
  fileprivate func isFeature() throws(JSONError) -> Bool {
    var ahead = self
    try ahead.beginObject()
    while let name = try ahead.nextName() {
      guard name == "type" else {
        try ahead.skip()
        continue
      }
      return try ahead.string() == "Feature"
    }
    return false
  }
}
