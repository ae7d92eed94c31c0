import Diplomacy
package import MapFormats
package import MapGeometry

extension Atlas {
  /// Every change at a position as JSON.
  ///
  /// - Parameter place: The place that was asked for by name, if any.
  package func json(of stretches: [Stretch], at position: Position, _ place: Place?) -> JSONValue {
    var object: JSONObject = ["position": .array([.number(position.longitude), .number(position.latitude)])]
    if let place { object["place"] = place.taken(in: self) }
    let match = match(at: position)
    object["region"] = match.map { .string($0.region.name) } ?? .null
    object["region_wikidata"] = match.flatMap { codes(of: $0.region).wikidata }.map { .string($0) } ?? .null
    object["face"] = match.map { .string($0.finest.name) } ?? .null
    object["changes"] = .array(stretches.map { $0.json(in: self) })
    return .object(object)
  }
}

extension [Stretch] {
  /// A row for each stretch: its days, who led, and the claims that began and ended with its first day.
  package func table() throws(CSVRowError) -> CSVTable {
    var table = CSVTable(columns: [
      "from", "to", "status", "power", "tenure", "claim", "instrument", "secret", "certainty", "sovereign",
      "began", "ended",
    ])
    func ids(_ claims: [Claim]) -> PropertyValue {
      claims.isEmpty ? .null : .string(claims.map(\.id.name).joined(separator: " "))
    }
    for turn in turns {
      let stretch = turn.stretch
      let lead = stretch.verdict.predominant
      try table.append([
        .string(stretch.interval.start.description),
        PropertyValue(stretch.interval.lastDay?.description),
        .string(stretch.verdict.status.rawValue),
        PropertyValue(lead?.power.name ?? stretch.verdict.contenders.map(\.name).joined(separator: " ")),
        PropertyValue(lead?.tenure.rawValue),
        PropertyValue(lead?.id.name),
        PropertyValue(lead?.instrument.name),
        lead.map { .boolean($0.isSecret) } ?? .null,
        PropertyValue(lead.flatMap { _ in stretch.certainty?.rawValue }),
        PropertyValue(stretch.verdict.sovereign?.power.name),
        ids(turn.begun),
        ids(turn.ended),
      ])
    }
    return table
  }
}
