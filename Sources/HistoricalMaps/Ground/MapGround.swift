public import Cartography
import HistoricalAtlas
import MapGeometry

/// The ground of a data set's maps: land, lakes and rivers of its base map, and the names of seas and neighbours.
public struct MapGround: Sendable {
  /// The ground as a sheet shows it, without names.
  public let base: MapBase
  /// The names of seas, rivers and land that is no region.
  public private(set) var names: GeographicNames
  /// The number in the base map of each river.
  let riverNumbers: [Int?]

  /// A ground that is already in hand.
  public init(_ base: MapBase, names: GeographicNames = GeographicNames()) {
    self.base = base
    self.names = names
    riverNumbers = base.rivers.map { _ in nil }
  }

  /// Reads the folder of a data set: the ground in `built`, and `names/geographic.csv` where there is one.
  public init(dataFolder path: String) throws(MapGroundError) {
    let names = try GeographicNames(dataFolder: path)
    do {
      let built = try DataFolder(path: path).ownBuilt()
      self = try Manifest.withFiles(of: built) { manifest throws(AtlasError) in
        try MapGround(builtFolder: built, manifest)
      }.named(names)
    } catch {
      throw .built(error)
    }
  }

  /// A ground of its parts.
  ///
  /// - Parameters:
  ///   - riverNumbers: The number in the base map of each river.
  ///   - extent: What the base map was cut out of the world by; nil when it has all of it.
  init(
    land: [Polygon],
    lakes: [Polygon],
    rivers: [MapRiver],
    riverNumbers: [Int?],
    extent: BoundingBox?,
    names: GeographicNames = GeographicNames()
  ) {
    base = MapBase(land: land, lakes: lakes, rivers: rivers, extent: extent)
    self.riverNumbers = riverNumbers
    self.names = names
  }

  /// The same ground with other names.
  package func named(_ names: GeographicNames) -> MapGround {
    var ground = self
    ground.names = names
    return ground
  }

  /// The ground with its names in a language.
  func base(_ language: MapNames) -> MapBase {
    var base = base
    base.names = names.names(language)
    for (index, number) in riverNumbers.enumerated() {
      base.rivers[index].name = names.river(number, language) ?? base.rivers[index].name
    }
    return base
  }
}
