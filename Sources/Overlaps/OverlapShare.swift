public import Diplomacy
public import MapGeometry

/// A part of an area under one holder, as far as the requested columns distinguish holders.
public struct OverlapShare: Hashable, Sendable {
  /// What kind of ground it is.
  public enum Kind: String, Hashable, Sendable {
    /// A claim holds or leads there.
    case held
    /// Powers contend for it and none leads.
    case contested
    /// It is off the map.
    case outside
  }

  /// What kind of ground it is.
  public let kind: Kind
  /// The power; nil where nobody leads, outside, and when not asked for.
  public let power: PowerID?
  /// How it holds; nil as for the power.
  public let tenure: Tenure?
  /// The region; nil outside, and when not asked for.
  public let region: RegionID?
  /// The geodesic area in square kilometres.
  public let squareKilometres: Double
  /// The fraction of the total area of the feature, outside included, from 0 to 1.
  public let share: Double
}

extension OverlapShare: Comparable {
  /// Largest first, outside last; equal ones by power, tenure and region.
  public static func < (a: OverlapShare, b: OverlapShare) -> Bool {
    if (a.kind == .outside) != (b.kind == .outside) { return b.kind == .outside }
    if a.squareKilometres != b.squareKilometres { return a.squareKilometres > b.squareKilometres }
    return a.words.lexicographicallyPrecedes(b.words)
  }

  private var words: [String] {
    [kind.rawValue, power?.name ?? "", tenure?.rawValue ?? "", region?.name ?? ""]
  }
}
