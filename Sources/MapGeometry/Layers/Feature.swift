/// A shape with named attributes in a fixed order.
public struct Feature: Hashable, Sendable {
  /// A stable id within its layer; nil when it has none.
  public let id: String?
  /// Names and values, in the order in which they are written.
  public let properties: [Property]
  /// The shape; nil for a row without one.
  public let geometry: Geometry?

  /// An attribute.
  public struct Property: Hashable, Sendable {
    /// The attribute's name.
    public let name: String
    /// The attribute's value.
    public let value: PropertyValue

    /// An attribute of that name and value.
    public init(_ name: String, _ value: PropertyValue) {
      self.name = name
      self.value = value
    }
  }

  /// A feature of these parts.
  public init(id: String? = nil, properties: [Property] = [], geometry: Geometry?) {
    self.id = id
    self.properties = properties
    self.geometry = geometry
  }

  /// The value of the first attribute of that name; nil when there is none.
  public subscript(name: String) -> PropertyValue? {
    properties.first { $0.name == name }?.value
  }
}

extension Feature {
  /// Why the feature is not an area; nil if it is.
  package var lackOfArea: String? {
    switch geometry {
    case nil: "has no shape"
    case .point: "is a point, expected a polygon"
    case .lineString, .multiLineString: "is a line, expected a polygon"
    case .polygon: nil
    case .multiPolygon(let polygons): polygons.isEmpty ? "has an empty shape" : nil
    }
  }
}
