public import Cartography
import MapGeometry
public import Shapefiles

/// The ground of a data set's maps: land, lakes and rivers of its base map.
public struct MapGround: Sendable {
  /// The ground as a sheet shows it.
  public let base: MapBase

  /// A ground that is already in hand.
  public init(_ base: MapBase) {
    self.base = base
  }

  /// Reads `land`, `lakes` and `rivers` from the folder of the base map.
  public init(baseFolder path: String) throws(ShapefileError) {
    let land = try Shapefile(contentsOf: "\(path)/land.shp").features
    let lakes = try Shapefile(contentsOf: "\(path)/lakes.shp").features
    let rivers = try Shapefile(contentsOf: "\(path)/rivers.shp").features
    base = MapBase(
      land: land.flatMap { $0.geometry?.polygons ?? [] },
      lakes: lakes.flatMap { $0.geometry?.polygons ?? [] },
      rivers: rivers.map { MapRiver(lines: $0.geometry?.lines ?? [], rank: $0.riverRank) }
    )
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
