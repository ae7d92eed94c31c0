import Cartography
import HistoricalAtlas

extension MapBackground {
  /// What a sheet shows of a base map, with the names of its rivers in a language.
  init(_ map: BaseMap, _ names: MapNames) {
    self.init(
      land: map.land,
      lakes: map.lakes,
      rivers: map.rivers.map { river in
        MapRiver(
          lines: river.lines,
          name: map.names.river(river.number, names),
          rank: RiverRank(river.rank)
        )
      },
      extent: map.extent
    )
  }
}

extension BaseMap {
  /// The names of seas and land outside the regions, as words of a day have them.
  func geographicNames(_ words: Words) -> [GeographicName] {
    names.entries.map { entry in
      GeographicName(
        kind: GeographicKind(entry.kind),
        text: words.name(ofGeographic: entry.id, entry.text).text,
        position: entry.position,
        size: GeographicSize(entry.size)
      )
    }
  }
}

extension RiverRank {
  fileprivate init(_ rank: BaseMap.River.Rank) {
    switch rank {
    case .major: self = .major
    case .medium: self = .medium
    case .minor: self = .minor
    }
  }
}

extension GeographicKind {
  fileprivate init(_ kind: GeographicNames.Kind) {
    switch kind {
    case .water: self = .water
    case .land: self = .land
    }
  }
}

extension GeographicSize {
  fileprivate init(_ size: GeographicNames.Size) {
    switch size {
    case .large: self = .large
    case .medium: self = .medium
    case .small: self = .small
    }
  }
}
