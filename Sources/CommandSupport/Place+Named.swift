package import HistoricalAtlas

extension Place {
  /// The only place with a name; fails with what else the name may mean.
  package static func named(_ name: String, in atlas: Atlas) throws(CommandFailure) -> Place {
    do {
      return try atlas.place(named: name)
    } catch {
      throw .badInput(error.description)
    }
  }

  /// The places whose names equal or contain a name; fails with the nearest names if there are none.
  package static func listed(_ name: String, in atlas: Atlas) throws(CommandFailure) -> [Place] {
    let finding = atlas.places(named: name)
    guard !finding.places.isEmpty else {
      throw .badInput(PlaceNameError(name, finding, in: atlas).description)
    }
    return finding.places
  }
}
