/// The result of looking up a name among the places of an atlas.
public enum PlaceFinding: Hashable, Sendable {
  /// A whole name of this place and of no other.
  case one(Place)
  /// A whole name of several places, sorted by id.
  case several([Place])
  /// Part of names of these places, sorted by id.
  case part([Place])
  /// In no name; the nearest names, each with its place, often empty.
  case missing(near: [NearName])

  /// A name that may have been meant.
  public struct NearName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The place that has it.
    public let place: Place
  }

  /// The places that the name may mean; empty if it is in no name.
  public var places: [Place] {
    switch self {
    case .one(let place): [place]
    case .several(let places), .part(let places): places
    case .missing: []
    }
  }
}
