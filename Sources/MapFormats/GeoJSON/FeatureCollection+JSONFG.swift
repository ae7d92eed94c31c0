import MapGeometry

extension FeatureCollection {
  /// The collection as JSON-FG (OGC 21-045r1, version 1.0): GeoJSON with the days of each feature, one
  /// feature per line.
  ///
  /// It conforms to the classes *Core* and *Feature Types and Schemas*. Shapes are WGS 84 and in `geometry`,
  /// so `place` is null. Programs that know only GeoJSON read it as GeoJSON; those that know both read it as
  /// JSON-FG.
  ///
  /// - Parameters:
  ///   - featureType: The type of every feature.
  ///   - time: The properties that are a feature's first and last day, both inclusive, as in JSON-FG. A
  ///     feature with one of them at least gets the `time` `{"interval": [first, last]}`, `".."` for a day
  ///     that is null.
  ///   - boundingBox: Whether to write the `bbox` of the collection, if it has one.
  public func jsonFG(featureType: String, time: FeatureTime? = nil, boundingBox: Bool = false) -> [UInt8] {
    var text = JSONText()
    text.raw("{\"type\":\"FeatureCollection\",\n")
    text.raw("\"conformsTo\":[\"http://www.opengis.net/spec/json-fg-1/1.0/conf/core\",")
    text.raw("\"http://www.opengis.net/spec/json-fg-1/1.0/conf/types-schemas\"],\n\"featureType\":")
    text.string(featureType)
    text.raw(",\n")
    if let dimension {
      text.raw("\"geometryDimension\":")
      text.integer(dimension)
      text.raw(",\n")
    }
    text.members(of: self, boundingBox: boundingBox)
    text.raw("\"features\":[\n")
    text.separated(by: ",\n", features) { text, feature in
      text.feature(feature) { text in
        text.time(of: feature, time)
        text.raw("\"place\":null,")
      }
    }
    text.raw("\n]}\n")
    return text.bytes
  }

  /// The dimension of all shapes: 0 for points, 1 for lines, 2 for areas; nil if they differ or there are
  /// none.
  private var dimension: Int? {
    let dimensions = Set(features.compactMap { $0.geometry?.dimension })
    return dimensions.count == 1 ? dimensions.first : nil
  }
}

extension Geometry {
  fileprivate var dimension: Int {
    switch self {
    case .point: 0
    case .lineString, .multiLineString: 1
    case .polygon, .multiPolygon: 2
    }
  }
}

extension JSONText {
  fileprivate mutating func time(of feature: Feature, _ time: FeatureTime?) {
    raw("\"time\":")
    let first = time.flatMap { feature[$0.start] } ?? .null
    let last = time.flatMap { feature[$0.end] } ?? .null
    if first == .null, last == .null {
      raw("null,")
    } else {
      raw("{\"interval\":[")
      day(first)
      raw(",")
      day(last)
      raw("]},")
    }
  }

  /// Appends an end of an interval: a day, or two dots if it is open.
  private mutating func day(_ value: PropertyValue) {
    if case .date(let day) = value { string(day) } else { string("..") }
  }
}
