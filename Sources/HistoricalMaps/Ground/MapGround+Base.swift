import Cartography
public import MapGeometry
import Shapefiles
import SystemCalls

/// The ground as the base map has it, which is read when a data set is built.
extension MapGround {
  /// The names of the layers that make a ground.
  package static let layers = ["lakes", "land", "rivers"]

  /// Reads `land`, `lakes` and `rivers` from the folder of the base map; a layer that is not there is empty.
  ///
  /// - Parameters:
  ///   - path: The folder with the shapefiles.
  ///   - extent: What the base map was cut out of the world by; nil when it has all of it.
  ///   - names: The names of seas, rivers and land that is no region.
  public init(
    baseFolder path: String,
    extent: BoundingBox? = nil,
    names: GeographicNames = GeographicNames()
  ) throws(LayerError) {
    try self.init(extent: extent, names: names) { layer throws(LayerError) in
      let file = "\(path)/\(layer).shp"
      return FileStatus(file) != nil ? try Shapefile(contentsOf: file).features : []
    }
  }

  /// A ground of the features of each layer; the rivers have their rank and their number as Natural Earth names them.
  package init<Failure: Error>(
    extent: BoundingBox? = nil,
    names: GeographicNames = GeographicNames(),
    features: (_ layer: String) throws(Failure) -> [Feature]
  ) throws(Failure) {
    let (land, lakes) = (try features("land"), try features("lakes"))
    let rivers = try features("rivers")
    self.init(
      land: land.flatMap { $0.geometry?.polygons ?? [] },
      lakes: lakes.flatMap { $0.geometry?.polygons ?? [] },
      rivers: rivers.map { MapRiver(lines: $0.geometry?.lines ?? [], rank: $0.riverRank) },
      riverNumbers: rivers.map(\.riverNumber),
      extent: extent,
      names: names
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

  /// The number that Natural Earth gives a river, from 0 to 2³² - 1; nil for a river that has none, or another.
  fileprivate var riverNumber: Int? {
    if case .integer(let number) = self["rivernum"] { UInt32(exactly: number).map { Int($0) } } else { nil }
  }
}
