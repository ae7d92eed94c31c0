/// A projection from the globe (WGS 84) to a plane in metres that PROJ knows how to compute.
///
/// A value of this type is only the checked definition: it is Sendable and comparable. The
/// ``PreparedProjection`` that it makes does the work. Nothing is ever fetched from the network.
public struct Projection: Hashable, Sendable {
  /// The definition in PROJ's syntax: `+proj=…` or `EPSG:…`.
  public let definition: String

  /// Takes a PROJ string (`+proj=laea +lat_0=45 +lon_0=115`), WKT or a code (`EPSG:32652`).
  ///
  /// Fails if PROJ does not know it, or if it does not project to a plane in metres, such as `EPSG:4326`.
  /// Costs about a quarter of a millisecond for a PROJ string; a code opens PROJ's database, about 20 ms.
  public init(_ definition: String) throws(ProjectionError) {
    self.definition = definition
    _ = try PreparedProjection(definition: definition, isPlaneInMetres: false)
  }

  /// Takes a definition known to project to a plane in metres; fails if PROJ cannot compute it.
  init(planeInMetres definition: String) throws(ProjectionError) {
    self.definition = definition
    _ = try PreparedProjection(definition: definition, isPlaneInMetres: true)
  }

  /// The projection of an EPSG code, such as 32652 for UTM zone 52 north.
  public init(epsg code: Int) throws(ProjectionError) {
    try self.init("EPSG:\(code)")
  }

  /// Makes the projection ready for one thread.
  public func prepared() throws(ProjectionError) -> PreparedProjection {
    try PreparedProjection(definition: definition, isPlaneInMetres: true)
  }
}

extension Projection: CustomStringConvertible {
  /// The definition.
  public var description: String { definition }
}
