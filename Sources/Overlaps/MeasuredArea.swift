public import HistoricalAtlas
import MapGeometry
public import PlanarOperations

/// The ground of a feature cut by the faces of a coverage: how much of it lies in each, and how much in none.
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
  /// What lies in no face, in square kilometres.
  public let outside: Double
  /// The border within whose doubt all lies that is in no face: the true line may leave it in a region. Nil when some
  /// of it is farther away, or nothing is outside.
  public let doubt: BorderDistance?
  /// What was wrong with the polygons before they were repaired; nil when they were valid.
  public let repair: ValidityProblem?
  /// Whether the polygons went across the antimeridian without being cut there, and were cut.
  public let wasCutAtAntimeridian: Bool
  /// What was done to the polygons, in words.
  public let remarks: [String]

  /// The whole area in square kilometres: the sum of all pieces and of what is outside.
  public var squareKilometres: Double { pieces.reduce(outside) { $0 + $1.squareKilometres } }
}
