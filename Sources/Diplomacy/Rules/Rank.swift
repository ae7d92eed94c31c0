/// The rank of a tenure in the order of precedence; a lower number comes first.
///
/// Troops come before texts, rule over people before a sphere, a sphere (the region) before a railway zone
/// (settlements along a track), and all of these before a title, which says nothing about who led.
public enum Rank: Int, Hashable, Sendable, CaseIterable {
  /// Occupation.
  case occupation = 1
  /// Rule over the place, direct or through a local state.
  case rule
  /// A sphere of influence or of special interests.
  case sphere
  /// A railway zone.
  case railwayZone
  /// Sovereignty.
  case sovereignty
  /// Suzerainty.
  case suzerainty

  /// Whether two powers that hold this rank contest the place. Titles coexist instead.
  public var isContestable: Bool { self <= .railwayZone }
}

extension Rank: Comparable {
  /// Higher ranks first.
  public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
}

extension Tenure {
  /// The rank of the tenure; nil for `claim` and `guarantee`, which never lead.
  public var rank: Rank? {
    switch self {
    case .occupation: .occupation
    case .annexation, .puppetState, .satellite, .protectorate, .leasedTerritory, .autonomy, .deFactoState:
      .rule
    case .sphere: .sphere
    case .railwayZone: .railwayZone
    case .sovereignty: .sovereignty
    case .suzerainty: .suzerainty
    case .claim, .guarantee: nil
    }
  }
}
