import Diplomacy
import HistoricalAtlas
import MapGeometry

extension Ground {
  /// The names of the face, its region and what that is part of, the finest first.
  func names(in atlas: Atlas) -> String {
    ([part, region] + partOf).reduce(into: [String]()) { names, id in
      let name = atlas.register.regions.region(id)?.name ?? id.name
      if names.last != name { names.append(name) }
    }
    .joined(separator: ", in ")
  }
}
