public import Diplomacy
public import MapFormats
public import MapGeometry

extension Atlas {
  /// A claim as a feature for GIS programs: the dissolved ground of its faces, with the attributes of the
  /// contract.
  ///
  /// `start_date` and `end_date` are full days, both inclusive, null when open; `area_km2` is geodesic;
  /// `uncertainty_km` is the largest uncertainty of a border of the ground, without the coast. A claim along a railway
  /// or on unknown ground has no shape and no uncertainty; the area of a strip is what a source gives, or null. `name`
  /// is that of the region on a day, or that without a day.
  public func feature(_ held: ClaimFaces, on day: HistoricalDate? = nil) -> Feature {
    let geometry = held.faces.isEmpty ? nil : Geometry(coverage.dissolved(held.faces))
    return Feature(id: held.claim.id.name, properties: properties(of: held, on: day), geometry: geometry)
  }

  /// The same with the faces, for formats that share arcs.
  public func mergedFeature(_ held: ClaimFaces, on day: HistoricalDate? = nil) -> MergedFeature {
    MergedFeature(id: held.claim.id.name, properties: properties(of: held, on: day), faces: held.faces)
  }

  /// The attributes of a claim, in the order of the contract.
  public func properties(of held: ClaimFaces, on day: HistoricalDate? = nil) -> [Feature.Property] {
    let claim = held.claim
    return properties(
      id: claim.id.name,
      region: claim.region,
      claim: claim,
      from: claim.startDate,
      through: claim.endDate,
      faces: held.faces,
      on: day
    )
  }

  /// The attributes of ground, in the order of the contract; the attributes of the claim are null without
  /// one.
  func properties(
    id: String,
    region: RegionID,
    claim: Claim?,
    from first: HistoricalDate,
    through last: HistoricalDate?,
    faces: Set<Int>,
    on day: HistoricalDate?
  ) -> [Feature.Property] {
    let measured = coverage.squareKilometres(of: faces)
    let area = claim?.ground.hasFaces ?? true ? measured : claim?.clause.squareKilometres
    let properties: [Feature.Property] = [
      .init("id", .string(id)),
      .init("name", .string(Words(of: self, on: day).name(of: region).text)),
      .init("region", .string(region.name)),
      .init("power", PropertyValue(claim?.power.name)),
      .init("tenure", PropertyValue(claim?.tenure.rawValue)),
      .init("start_date", .date(first.description)),
      .init("end_date", last.map { .date($0.description) } ?? .null),
      .init("start_edtf", .string(first.description)),
      .init("end_edtf", .string(last?.description ?? "..")),
      .init("instrument", PropertyValue(claim?.instrument.name)),
      .init("article", PropertyValue(claim?.article)),
      .init("secret", claim.map { .boolean($0.isSecret) } ?? .null),
      .init("public_from", PropertyValue(claim?.publicFrom.text)),
      .init("certainty", PropertyValue(claim?.certainty.rawValue)),
      .init("uncertainty_km", faces.isEmpty ? .null : .number(greatestUncertainty(around: faces))),
      .init("area_km2", area.map { .number($0.rounded(toDecimals: 3)) } ?? .null),
      .init("source", PropertyValue(claim?.citations.joined(separator: "; "))),
      .init("note", PropertyValue(claim?.note)),
      .init("through", PropertyValue(claim?.through)),
      .init("kind", PropertyValue(claim?.kind?.rawValue)),
      .init("control", claim.flatMap { $0.control == .whole ? nil : .string($0.control.rawValue) } ?? .null),
      .init("scope", PropertyValue(claim?.scope)),
      .init("ground", PropertyValue(claim?.ground.word)),
      .init("part", PropertyValue(claim?.ground.part?.name)),
    ]
    return properties + (claim.map { codes(of: $0.power) } ?? .none).ofPower
  }

  /// The largest uncertainty, in kilometres, of an arc that has the faces on one side only; without coasts.
  func greatestUncertainty(around faces: Set<Int>) -> Double {
    let coasts = coasts
    return coverage.arcs.reduce(0) { greatest, arc in
      let onLeft = arc.sides.left.map(faces.contains) ?? false
      let onRight = arc.sides.right.map(faces.contains) ?? false
      guard onLeft != onRight, !arc.isCoast(coasts) else { return greatest }
      return max(greatest, arc.origin.uncertaintyInKilometres)
    }
  }
}
