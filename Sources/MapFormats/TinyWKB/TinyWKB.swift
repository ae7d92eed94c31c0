public import MapGeometry

/// Shapes with ids in compact form: a geometry collection of Tiny WKB 1.0, as in PostGIS (`ST_GeomFromTWKB`).
///
/// Each coordinate is written as its difference from the previous one, in grid steps: the format's precision
/// of seven decimals. The round trip is exact, at a quarter of the size of WKB.
public struct TinyWKB: Hashable, Sendable {
  /// A shape and its id in the collection.
  public struct Member: Hashable, Sendable {
    /// The id, whose meaning is defined by the writer.
    public let id: Int
    /// The shape.
    public let geometry: Geometry
    /// The numbers of the lines or polygons of a shape of several, in their order; empty when they have none.
    public let partIDs: [Int]

    /// A shape with a number.
    public init(id: Int, geometry: Geometry) {
      self.init(id: id, geometry: geometry, partIDs: [])
    }

    /// A shape whose parts have numbers too: one for each line of a `MULTILINESTRING` or polygon of a `MULTIPOLYGON`.
    package init(id: Int, geometry: Geometry, partIDs: [Int]) {
      self.id = id
      self.geometry = geometry
      self.partIDs = partIDs
    }
  }

  /// The shapes, in the order of the file.
  public let members: [Member]

  /// A collection of these shapes.
  public init(_ members: [Member]) {
    self.members = members
  }

  /// Reads a collection; every shape in it is valid.
  ///
  /// - Throws: The first error: at which byte, what was found, what was expected.
  public init(bytes: [UInt8]) throws(TinyWKBError) {
    members = try bytes.withUnsafeBufferPointer { bytes throws(TinyWKBError) in
      var reader = TinyWKBReader(bytes)
      return try reader.collection()
    }
  }

  /// The bytes of the collection, the same for equal ones.
  public var bytes: [UInt8] {
    var writer = TinyWKBWriter()
    writer.collection(members)
    return writer.bytes
  }
}
