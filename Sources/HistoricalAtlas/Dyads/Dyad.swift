public import Diplomacy
public import MapGeometry

/// A power in a region in a year, or a claim there: a row of the table that others join to theirs by code and
/// year.
///
/// The other side of the dyad is the sovereign. The region is the finest one: a region inside a region has
/// rows of its own, and its ground is not counted in the region around it. A year is as much of it as was
/// asked about.
public struct Dyad: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The region.
  public let region: RegionID
  /// The power; nil for the ground and days on which nobody led.
  public let power: PowerID?
  /// How it led: the status that most of its ground and days have.
  public let status: VerdictStatus
  /// The powers that contended where nobody led, sorted.
  public let contenders: [PowerID]
  /// The claim by which it led on most ground and days, of the tenure of which that is so; nil where nobody
  /// led.
  public let claim: Claim?
  /// Who had the title, on most of the ground and days.
  public let sovereign: PowerID?
  /// The days of the row: on which the power led somewhere in the region, or nobody did, or the claim was in
  /// force.
  public let days: Int
  /// The days among them on which the power, or the claim, led somewhere in the region.
  public let daysLed: Int
  /// The days among them on which the claim was secret.
  public let daysSecret: Int
  /// The largest ground that it had on a day, in square kilometres; nil if it has no ground on the map.
  public let largestSquareKilometres: Double?
  /// How much it had of the region's ground on all days of the year, from 0 to 1; nil if it has no ground on
  /// the map.
  ///
  /// The shares of a region and a year, nobody's with them, add up to 1.
  public let share: Double?
  /// The area of the region in square kilometres.
  public let regionSquareKilometres: Double
  /// How sure this is: as sure as on the least sure of the days.
  public let certainty: Certainty?
}
