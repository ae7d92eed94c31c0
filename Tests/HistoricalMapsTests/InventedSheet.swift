import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Sheets of the invented country, on no base map.
enum InventedSheet {
  static func sheet(
    _ day: String,
    knownTo knowledge: Knowledge = .everything,
    of atlas: Atlas? = nil
  ) throws -> MapSheet {
    let atlas = try atlas ?? InventedAtlas.atlas()
    let snapshot = try #require(atlas.snapshot(on: try InventedAtlas.day(day), knownTo: knowledge))
    return try atlas.sheet(of: snapshot, on: BaseMap(), width: 600)
  }
}

extension MapSheet {
  /// The region of an id.
  func region(_ id: String) -> MapRegion? { regions.first { $0.id.name == id } }
  /// The borders that a treaty draws.
  var treatyLines: [MapBorder] {
    borders.filter { [.treatyLine, .meridian, .parallel].contains($0.kind) }
  }
}
