import Diplomacy
import HistoricalAtlas
import MapGeometry

extension Ground {
  /// The names of the face, its region and what that is part of, the finest first.
  func names(in atlas: Atlas) -> String {
    ([part, region] + partOf).reduce(into: [String]()) { names, id in
      let name = atlas.name(ofRegion: id)
      if names.last != name { names.append(name) }
    }
    .joined(separator: ", in ")
  }
}

extension Atlas {
  /// The name of a region; its id where it has none.
  func name(ofRegion id: RegionID) -> String { register.regions.region(id)?.name ?? id.name }
}
