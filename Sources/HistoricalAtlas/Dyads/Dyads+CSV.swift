import Diplomacy
import MapFormats
import MapGeometry

extension Dyad {
  /// The columns of a table of rows.
  public static let columns = [
    "year", "region", "region_name", "part_of", "power", "power_name", "status", "contenders", "tenure",
    "claim",
    "instrument", "through", "sovereign", "days", "days_led", "largest_km2", "share", "region_km2", "secret",
    "days_secret", "public_from", "certainty", "gwcode", "cowcode", "wikidata", "sovereign_gwcode",
    "sovereign_cowcode",
    "sovereign_wikidata", "region_gwcode", "region_cowcode", "region_wikidata",
  ]
}

extension Atlas {
  /// Rows as CSV, with names and codes; a code is empty where none is verified.
  public func csv(of dyads: [Dyad]) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVTable.append(line: Dyad.columns.map { .string($0) }, to: &bytes)
    for dyad in dyads { CSVTable.append(line: facts(of: dyad) + codes(of: dyad), to: &bytes) }
    return bytes
  }

  private func facts(of dyad: Dyad) -> [PropertyValue] {
    let claim = dyad.claim
    let contenders = dyad.contenders.map(\.name).joined(separator: "; ")
    let who: [PropertyValue] = [
      .integer(dyad.year),
      .string(dyad.region.name),
      .string(register.name(of: dyad.region)),
      PropertyValue(register.regions.ancestors(of: dyad.region).first?.name),
      PropertyValue(dyad.power?.name),
      PropertyValue(dyad.power.map { register.name(of: $0) }),
      .string(dyad.status.rawValue),
      contenders.isEmpty ? .null : .string(contenders),
      PropertyValue(claim?.tenure.rawValue),
      PropertyValue(claim?.id.name),
      PropertyValue(claim?.instrument.name),
      PropertyValue(claim?.through),
      PropertyValue(dyad.sovereign?.name),
    ]
    let howMuch: [PropertyValue] = [
      .integer(dyad.days),
      .integer(dyad.daysLed),
      dyad.largestSquareKilometres.map { .number($0.rounded(toDecimals: 3)) } ?? .null,
      dyad.share.map { .number($0.rounded(toDecimals: 6)) } ?? .null,
      .number(dyad.regionSquareKilometres.rounded(toDecimals: 3)),
      claim == nil ? .null : .boolean(dyad.daysSecret > 0),
      .integer(dyad.daysSecret),
      PropertyValue(claim?.publicFrom.text),
      PropertyValue(dyad.certainty?.rawValue),
    ]
    return who + howMuch
  }

  private func codes(of dyad: Dyad) -> [PropertyValue] {
    let power = dyad.power.map { codes(of: $0) } ?? .none
    let sovereign = dyad.sovereign.map { codes(of: $0) } ?? .none
    return (power.ofPower + sovereign.ofPower + codes(of: dyad.region).ofPower).map(\.value)
  }
}
