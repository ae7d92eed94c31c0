/// How a power holds a region.
public enum Tenure: String, Hashable, Sendable, CaseIterable {
  /// The title to the region, whoever rules it.
  case sovereignty
  /// Overlordship over a ruler who governs by himself.
  case suzerainty
  /// Self-government under another's sovereignty; the power is the one that stands behind it.
  case autonomy
  /// Rule over the foreign affairs, and more, of a state that continues to exist.
  case protectorate
  /// Rule as part of the power's own territory.
  case annexation
  /// Rule for a term of years, the lessor's sovereignty reserved.
  case leasedTerritory = "leased-territory"
  /// Rule along a railway.
  case railwayZone = "railway-zone"
  /// Predominance that others agreed to respect; ``SphereKind`` says in what.
  case sphere
  /// Rule by its own act, recognised by nobody.
  case deFactoState = "de-facto-state"
  /// A promise to keep others out.
  case guarantee
  /// Troops on the ground.
  case occupation
  /// Rule through a state that the power set up.
  case puppetState = "puppet-state"
  /// Rule through an allied state that is nominally free.
  case satellite
  /// A title or a promise that is asserted but not exercised.
  case claim
}
