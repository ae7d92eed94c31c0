public import Diplomacy
public import MapGeometry

extension Atlas {
  /// The codes of a power, or of a state behind which one stood.
  public func codes(of power: PowerID) -> Codes { codes(of: .power, power.name) }
  /// The codes of a region.
  public func codes(of region: RegionID) -> Codes { codes(of: .region, region.name) }
  /// The codes of an instrument.
  public func codes(of instrument: InstrumentID) -> Codes { codes(of: .instrument, instrument.name) }
  /// The codes of a place.
  public func codes(of place: Place) -> Codes { codes(of: .place, place.id) }

  private func codes(of kind: CodedThing.Kind, _ id: String) -> Codes {
    let found = codedThings.partitioningIndex { ($0.kind.rawValue, $0.id) >= (kind.rawValue, id) }
    guard found < codedThings.count, codedThings[found].kind == kind, codedThings[found].id == id else {
      return .none
    }
    return codedThings[found].codes
  }
}
