public import HistoricalAtlas
import MapGeometry
public import PlanarOperations

/// The ground of a feature cut by the faces of a coverage: how much of it lies in each, and how much outside.
public struct MeasuredArea: Hashable, Sendable {
  /// A face of the coverage and how much of it is in the area.
  public struct Piece: Hashable, Sendable {
    /// The index of the face.
    public let face: Int
    /// The geodesic area in square kilometres, greater than 0.
    public let squareKilometres: Double
  }

  /// The pieces in the order of the faces.
  public let pieces: [Piece]
  /// The area outside all faces, in square kilometres.
  public let outside: Double
  /// The border whose uncertainty covers everything outside: the true line may place it in a region. Nil if
  /// some of it is farther away, or nothing is outside.
  public let doubt: BorderDistance?
  /// What was wrong with the polygons before they were repaired; nil if they were valid.
  public let repair: ValidityProblem?
  /// Whether the polygons crossed the antimeridian and were cut there.
  public let wasCutAtAntimeridian: Bool
  /// What was done to the polygons, in words.
  public let remarks: [String]

  /// The total area in square kilometres: all pieces and the outside.
  public var squareKilometres: Double { pieces.reduce(outside) { $0 + $1.squareKilometres } }
}
