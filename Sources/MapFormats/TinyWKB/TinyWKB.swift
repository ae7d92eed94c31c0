public import MapGeometry

/// Shapes with numbers in few bytes: a geometry collection of Tiny WKB 1.0, as PostGIS has it (`ST_GeomFromTWKB`).
///
/// Each coordinate is written as what it differs from the one before, in steps of the grid: the format's precision
/// of seven decimals. So what is written and read is equal, at a quarter of the size of WKB.
public struct TinyWKB: Hashable, Sendable {
  /// A shape and its number in the collection.
  public struct Member: Hashable, Sendable {
    /// The number, which says what the shape is to those who made the collection.
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

  /// Reads a collection; every shape in it is a valid one.
  ///
  /// - Throws: The first fault: at which byte, what was found, what was expected.
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
