/// The dated track of a railway near a position: nearer than the track is known.
public struct NearbyTrack: Hashable, Sendable {
  /// The id by which ``Atlas`` lists the railway.
  public let railway: String
  /// The display name of the railway.
  public let name: String
  /// The distance to the track, in kilometres.
  public let kilometres: Double
  /// How far the true course may lie from the line, in kilometres.
  public let uncertaintyInKilometres: Double
}
