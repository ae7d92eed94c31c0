public import Diplomacy

extension Railway {
  /// Everything that its days and owners rest on.
  public var sources: [Citation] { sections.flatMap(\.sources) + tenures.flatMap(\.sources) }
}

extension Atlas {
  /// The railways along which some claim gives a zone in law on some day; the others are ordinary lines.
  package var railwaysWithZones: Set<String> {
    Set(register.instruments.flatMap(\.clauses).flatMap(\.ground.railways))
  }
}
