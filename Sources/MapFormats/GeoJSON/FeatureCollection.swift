public import MapGeometry

/// Features in order, with what a file says about all of them.
public struct FeatureCollection: Hashable, Sendable {
  /// The features, in the order of the file.
  public let features: [Feature]
  /// Further members of the file, for instance `name`; none of them means anything to GeoJSON itself.
  public let members: JSONObject

  /// Names that GeoJSON keeps for itself (RFC 7946, 4 and 7.1), and those by which a file is JSON-FG.
  static let reservedNames: Set<String> = [
    "type", "features", "bbox", "crs", "geometry", "geometries", "properties", "coordinates",
    "conformsTo", "featureType", "featureSchema", "geometryDimension", "coordRefSys", "measures", "place",
    "time",
  ]

  /// Features of which nothing more is said.
  public init(_ features: [Feature]) {
    self.features = features
    members = JSONObject()
  }

  /// Features with further members; fails when one has a name that GeoJSON or JSON-FG
  /// keeps for itself.
  public init(_ features: [Feature], members: JSONObject) throws(ReservedNameError) {
    let reserved = members.members.map(\.name).filter(Self.reservedNames.contains)
    guard reserved.isEmpty else { throw ReservedNameError(names: reserved) }
    self.init(features: features, unreserved: members)
  }

  /// Takes members whose names are known to be free.
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
