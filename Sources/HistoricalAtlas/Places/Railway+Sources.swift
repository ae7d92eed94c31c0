public import Diplomacy

extension Railway {
  /// Everything that its days and owners rest on.
  public var sources: [Citation] { sections.flatMap(\.sources) + tenures.flatMap(\.sources) }
}

extension Atlas {
  /// The railways along which no claim ever gives a zone in law, by their ids; none where that is so of all.
  package var minorRailways: Set<String> {
    let zoned = Set(register.instruments.flatMap(\.clauses).flatMap(\.ground.railways))
    let minor = Set(railways.map(\.id)).subtracting(zoned)
    return minor.count < railways.count ? minor : []
  }
}
