public import MapGeometry

/// Features in order, with members for the whole collection.
public struct FeatureCollection: Hashable, Sendable {
  /// The features, in the order of the file.
  public let features: [Feature]
  /// Further members of the file, for instance `name`, without a meaning in GeoJSON.
  public let members: JSONObject

  /// Names reserved by GeoJSON (RFC 7946, 4 and 7.1), and those that mark a file as JSON-FG.
  static let reservedNames: Set<String> = [
    "type", "features", "bbox", "crs", "geometry", "geometries", "properties", "coordinates",
    "conformsTo", "featureType", "featureSchema", "geometryDimension", "coordRefSys", "measures", "place",
    "time",
  ]

  /// Features without further members.
  public init(_ features: [Feature]) {
    self.features = features
    members = JSONObject()
  }

  /// Features with further members; fails if one has a name reserved by GeoJSON or JSON-FG.
  public init(_ features: [Feature], members: JSONObject) throws(ReservedNameError) {
    let reserved = members.members.map(\.name).filter(Self.reservedNames.contains)
    guard reserved.isEmpty else { throw ReservedNameError(names: reserved) }
    self.init(features: features, unreserved: members)
  }

  /// Takes members whose names are known not to be reserved.
  init(features: [Feature], unreserved members: JSONObject) {
    self.features = features
    self.members = members
  }

  /// The box of all features; nil when none has a shape.
  public var boundingBox: BoundingBox? {
    let boxes = features.compactMap { $0.geometry?.boundingBox }
    guard var box = boxes.first else { return nil }
    for other in boxes { box.extend(to: other) }
    return box
  }
}

/// Why members cannot be added to a file: their names have a meaning in its format.
public struct ReservedNameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The names that were found, in their order; at least one.
  public let names: [String]

  /// What was found and what was expected.
  public var description: String {
    "found members called \(names.joined(separator: ", ")), expected names that the format does not use itself"
  }
}
