public import MapFormats
import MapGeometry

extension AtlasLayer {
  /// The layer as GeoJSON.
  ///
  /// - Parameter members: The file's metadata, from ``Atlas/members(named:)``.
  public func geoJSON(members: JSONObject = [:]) throws(ReservedNameError) -> [UInt8] {
    try FeatureCollection(features, members: members).geoJSON(boundingBox: true)
  }

  /// The layer as JSON-FG: its features are of the type that the layer is called, each with its days as `time`.
  ///
  /// - Parameter members: The file's metadata, from ``Atlas/members(named:)``.
  public func jsonFG(members: JSONObject = [:]) throws(ReservedNameError) -> [UInt8] {
    try FeatureCollection(features, members: members)
      .jsonFG(featureType: kind.rawValue, time: time, boundingBox: true)
  }

  /// The layer as newline-delimited GeoJSON, or as a GeoJSON text sequence (RFC 8142).
  public func geoJSONLines(recordSeparators: Bool = false) -> [UInt8] {
    FeatureCollection(features).geoJSONLines(recordSeparators: recordSeparators)
  }

  /// The layer as CSV: the attributes, then the shape as well-known text in a column `WKT`, as GDAL expects.
  public func csv() -> [UInt8] {
    var bytes: [UInt8] = []
    let names = kind.fields.map(\.name) + ["WKT"]
    CSVTable.append(line: names.map { .string($0) }, to: &bytes)
    for feature in features {
      let values = kind.fields.map { feature[$0.name] ?? .null }
      let shape = feature.geometry.map { PropertyValue.string($0.wellKnownText) } ?? .null
      CSVTable.append(line: values + [shape], to: &bytes)
    }
    return bytes
  }
}

extension Atlas {
  /// The metadata of a file with that name: data set, version, licence, credits, and that last days are
  /// inclusive.
  public func members(named name: String) -> JSONObject {
    [
      "name": .string(name),
      "title": .string(about.title),
      "version": .string(about.version),
      "end_date": .string("inclusive"),
      "licence": .string(about.licence),
      "credits": .string(about.credits.joined(separator: " ")),
    ]
  }

  /// Layers as one TopoJSON file, an object each, which share the coverage's arcs.
  public func topoJSON(of layers: [AtlasLayer]) throws(ReservedNameError) -> [UInt8] {
    let name = layers.count == 1 ? layers[0].kind.rawValue : about.id
    return try coverage.topoJSON(
      of: layers.map { TopologyLayer($0.kind.rawValue, $0.merged) },
      members: members(named: name)
    )
  }
}
