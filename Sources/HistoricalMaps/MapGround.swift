public import Cartography
import HistoricalAtlas
import MapGeometry
public import Shapefiles

/// The ground of a data set's maps: land, lakes and rivers of its base map, and the names of seas and neighbours.
public struct MapGround: Sendable {
  /// The ground as a sheet shows it, without names.
  public let base: MapBase
  /// The names of seas, rivers and land that is no region.
  public let names: GeographicNames
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
      let built = DataFolder(path: path).built
      self = try Manifest.withFiles(of: built) { manifest throws(AtlasError) in
        try MapGround(builtFolder: built, manifest, names: names)
      }
    } catch {
      throw .built(error)
    }
  }

  /// Reads `land`, `lakes` and `rivers` from the folder of the base map; a layer that is not there is empty.
  public init(
    baseFolder path: String,
    names: GeographicNames = GeographicNames()
  ) throws(ShapefileError) {
    self.init(
      land: try Self.features(of: "land", in: path),
      lakes: try Self.features(of: "lakes", in: path),
      rivers: try Self.features(of: "rivers", in: path),
      names: names
    )
  }

  /// The names of the layers that make a ground.
  package static let layers = ["lakes", "land", "rivers"]

  private static func features(of layer: String, in baseFolder: String) throws(ShapefileError) -> [Feature] {
    let file = "\(baseFolder)/\(layer).shp"
    guard SmallFile.exists(file) else { return [] }
    return try Shapefile(contentsOf: file).features
  }

  /// A ground of features; the rivers have their rank and their number as Natural Earth names them.
  private init(land: [Feature], lakes: [Feature], rivers: [Feature], names: GeographicNames) {
    self.init(
      land: land.flatMap { $0.geometry?.polygons ?? [] },
      lakes: lakes.flatMap { $0.geometry?.polygons ?? [] },
      rivers: rivers.map { MapRiver(lines: $0.geometry?.lines ?? [], rank: $0.riverRank) },
      riverNumbers: rivers.map { river in
        if case .integer(let number) = river["rivernum"] { Int(number) } else { nil }
      },
      names: names
    )
  }

  /// A ground of its parts.
  ///
  /// - Parameter riverNumbers: The number in the base map of each river.
  init(
    land: [Polygon],
    lakes: [Polygon],
    rivers: [MapRiver],
    riverNumbers: [Int?],
    names: GeographicNames
  ) {
    base = MapBase(land: land, lakes: lakes, rivers: rivers)
    self.riverNumbers = riverNumbers
    self.names = names
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

extension Feature {
  /// The rank that Natural Earth gives a river, in three classes.
  fileprivate var riverRank: RiverRank {
    switch self["scalerank"] {
    case .integer(...5): .major
    case .integer(...8): .medium
    case .number(...5): .major
    case .number(...8): .medium
    default: .minor
    }
  }
}
