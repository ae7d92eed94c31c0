/// What a name says of the places of an atlas.
public enum PlaceFinding: Hashable, Sendable {
  /// It is a whole name of this place and of no other.
  case one(Place)
  /// It is a whole name of several places, sorted by id.
  case several([Place])
  /// It is no whole name, but a part of names of these places, sorted by id.
  case part([Place])
  /// It is in no name; these are the names nearest to it, each with its place, and often there are none.
  case missing(near: [NearName])

  /// A name that may have been meant.
  public struct NearName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The place that has it.
    public let place: Place
  }

  /// The places that the name may mean; none when it is in no name.
  public var places: [Place] {
    switch self {
    case .one(let place): [place]
    case .several(let places), .part(let places): places
    case .missing: []
    }
  }
}
