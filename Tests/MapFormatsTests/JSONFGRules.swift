import MapFormats

/// The requirements of JSON-FG 1.0 (OGC 21-045r1) that a collection of plain shapes can break, by their names there.
struct JSONFGRules {
  private let root: JSONValue
  private let features: [JSONValue]

  init(_ root: JSONValue) {
    self.root = root
    if case .array(let features)? = root["features"] { self.features = features } else { features = [] }
  }

  /// The requirements that are broken; none for a file that conforms.
  var broken: Set<String> {
    var broken: Set<String> = []
    if root["type"] != "FeatureCollection" || !features.allSatisfy(isFeature) {
      broken.insert("core/schema-valid")
    }
    if !declares("core") || features.contains(where: { $0["conformsTo"] != nil }) {
      broken.insert("core/metadata")
    }
    if features.contains(where: { $0["coordRefSys"] != nil }) { broken.insert("core/same-crs") }
    let isTyped = { (value: JSONValue) in value["featureType"] != nil }
    if isTyped(root) || features.contains(where: isTyped) {
      if !declares("types-schemas") { broken.insert("core/metadata") }
      if !isTyped(root), !features.allSatisfy(isTyped) { broken.insert("types-schemas/feature-type") }
    }
    for feature in features {
      if !hasRightTime(feature) { broken.insert("core/interval") }
      // Without coordRefSys a place would be in WGS 84, which belongs in geometry.
      if let place = feature["place"], place != .null { broken.insert("core/place-geometries") }
      if let dimension = root["geometryDimension"], let type = feature["geometry"]?["type"],
        dimension != Self.dimension(of: type)
      {
        broken.insert("types-schemas/geometry-dimension")
      }
    }
    return broken
  }

  private func declares(_ name: String) -> Bool {
    guard case .array(let declared)? = root["conformsTo"] else { return false }
    return Set(declared).count == declared.count
      && declared.contains(.string("http://www.opengis.net/spec/json-fg-1/1.0/conf/\(name)"))
  }

  private func isFeature(_ value: JSONValue) -> Bool {
    value["type"] == "Feature" && value["geometry"] != nil && value["properties"] != nil
  }

  /// Whether the time is missing, null, or an interval of two days, the earlier first, or of points for an open end.
  private func hasRightTime(_ feature: JSONValue) -> Bool {
    guard let time = feature["time"], time != .null else { return true }
    guard case .array(let ends)? = time["interval"], ends.count == 2 else { return false }
    let days = ends.compactMap { end -> String? in
      guard case .string(let text) = end, text == ".." || text.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
      else { return nil }
      return text
    }
    return days.count == 2 && (days.contains("..") || days[0] <= days[1])
  }

  private static func dimension(of type: JSONValue) -> JSONValue {
    switch type {
    case "Point": 0
    case "LineString", "MultiLineString": 1
    default: 2
    }
  }
}
