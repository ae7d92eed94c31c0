public import MapGeometry

/// The base map of a data set: land, lakes and rivers of today, and the names of seas and neighbours.
public struct BaseMap: Hashable, Sendable {
  /// All land, neighbours of the regions included.
  public var land: [Polygon]
  /// The lakes.
  public var lakes: [Polygon]
  /// The rivers, in the order in which they are drawn.
  public var rivers: [River]
  /// The box of the base map; nil if it covers the world.
  public var extent: BoundingBox?
  /// Ground that maps draw larger in an empty corner.
  public var insets: [BoundingBox]
  /// The names of seas, rivers and land outside the regions.
  public var names: GeographicNames

  /// A river of the base map.
  public struct River: Hashable, Sendable {
    /// The pieces of its course.
    public var lines: [LineString]
    /// Its rank.
    public var rank: Rank
    /// Its number in Natural Earth, from 0 to 2³² - 1; nil for a river without one.
    public var number: Int?

    /// The rank of a river, largest first.
    public enum Rank: String, CaseIterable, Sendable {
      /// A great river of the continent.
      case major
      /// A river that a treaty may name.
      case medium
      /// Any other river.
      case minor
    }

    /// A river of these parts.
    public init(lines: [LineString], rank: Rank, number: Int? = nil) {
      self.lines = lines
      self.rank = rank
      self.number = number
    }
  }

  /// A base map of these parts; without any, nothing lies under the regions.
  public init(
    land: [Polygon] = [],
    lakes: [Polygon] = [],
    rivers: [River] = [],
    extent: BoundingBox? = nil,
    insets: [BoundingBox] = [],
    names: GeographicNames = GeographicNames()
  ) {
    self.land = land
    self.lakes = lakes
    self.rivers = rivers
    self.extent = extent
    self.insets = insets
    self.names = names
  }

  /// Reads the folder of a data set: `built/ground.twkb`, and `names/geographic.csv` where there is one.
  public init(dataFolder path: String) throws(BaseMapError) {
    let names = try GeographicNames(dataFolder: path)
    do {
      let built = try DataFolder(path: path).ownBuilt()
      self = try Manifest.withFiles(of: built) { manifest throws(AtlasError) in
        try BaseMap(builtFolder: built, manifest)
      }
    } catch {
      throw .built(error)
    }
    self.names = names
  }
}
