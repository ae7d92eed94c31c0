/// One provision of a delimitation, with its text and its uncertainty on the ground.
public struct Step: Hashable, Sendable {
  package let action: Action
  /// What the text says, in our words.
  package let text: String
  /// How far the true line may lie from the drawn one, in kilometres.
  package let uncertaintyInKilometres: Double
  /// How far apart the things named may be, in kilometres, before the step is refused.
  package let toleranceInKilometres: Double
  /// Whether the step is our assumption rather than the text's words.
  package let isAssumed: Bool

  package enum Action: Hashable, Sendable {
    /// Starts the line at a spot.
    case begin(Spot)
    /// Goes straight, along a geodesic, to a spot.
    case straight(Spot)
    /// Goes along a line from here (or, as a first step, from the line's start) to a stop.
    case along(String, Direction?, Stop)
    /// Goes north or south along the meridian of the current position.
    case meridian(Direction, Stop)
    /// Goes east or west along the parallel of the current position.
    case parallel(Direction, Stop)
    /// Extends the line straight to the nearest point of a named line.
    case extend(LineEnd, to: String)
    /// Cuts off what lies beyond the crossing with a named line; of several within the tolerance, the one
    /// farthest from the end.
    case trim(LineEnd, at: String)
  }

  package enum Direction: String, Hashable, Sendable {
    /// Toward the mouth of a river, or the way a line is given.
    case down
    /// Toward the source of a river, or against the way a line is given.
    case up
    /// Along a meridian toward the North Pole.
    case north
    /// Along a meridian toward the South Pole.
    case south
    /// Along a parallel with rising longitude.
    case east
    /// Along a parallel with falling longitude.
    case west
  }

  /// An end of the line drawn so far.
  package enum LineEnd: String, Hashable, Sendable {
    /// The first position.
    case start
    /// The last position.
    case end
  }

  package init(
    _ action: Action,
    text: String = "",
    uncertaintyInKilometres: Double,
    toleranceInKilometres: Double = 1,
    isAssumed: Bool = false
  ) {
    self.action = action
    self.text = text
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.toleranceInKilometres = toleranceInKilometres
    self.isAssumed = isAssumed
  }
}
