public import MapGeometry

/// Polygons from files, read as one valid area: the only interpretation of rings for all users' polygons.
///
/// A ring with an edge of more than 180 degrees of longitude is assumed to cross the antimeridian, and is cut
/// there. Invalid areas are repaired: both sides of a ring that crosses itself count, and ground covered
/// twice counts once.
public struct ValidArea: Hashable, Sendable {
  /// The area; empty if nothing is left of it on the grid.
  public let polygons: [Polygon]
  /// What was wrong before it was repaired; nil if it was valid.
  public let repair: ValidityProblem?
  /// Whether rings crossed the antimeridian and were cut there.
  public let wasCutAtAntimeridian: Bool

  /// Reads polygons as one area.
  ///
  /// - Throws: A ring around a pole; rings that cross each other too often to be repaired (50,000 times plus
  ///   once for every four edges).
  public init(of polygons: [Polygon]) throws(AreaError) {
    let cut = try polygons.cutAtAntimeridian()
    let valid = try cut.polygons.valid()
    self.polygons = valid.polygons
    repair = cut.problem ?? valid.problem
    wasCutAtAntimeridian = cut.wasCut
  }

  /// What was done, for the author of the polygons.
  public var remarks: [String] {
    var remarks: [String] = []
    if let repair { remarks.append("repaired: \(repair)") }
    if wasCutAtAntimeridian { remarks.append(ValidArea.cutting) }
    return remarks
  }

  /// The remark about rings that were cut.
  public static let cutting =
    "goes across the antimeridian without being cut there; it was cut (RFC 7946, 3.1.9). If an edge of more than 180"
    + " degrees of longitude goes the other way round, give it positions in between"
}

extension [Polygon] {
  /// The area, repaired if necessary; fails first if its rings cross too often.
  func valid() throws(AreaError) -> (polygons: [Polygon], problem: ValidityProblem?) {
    let problem = try AreaError.passingOn { () throws(PlanarOperationError) in try validityProblem() }
    guard let problem else { return (self, nil) }
    try refuseTangles(upTo: 50_000)
    return (try AreaError.passingOn { () throws(PlanarOperationError) in try repaired() }, problem)
  }

  /// Fails if edges meet more often than that plus once for every four edges: each meeting costs GEOS some
  /// two kilobytes and a tenth of a millisecond.
  package func refuseTangles(upTo most: Int) throws(AreaError) {
    let edges = EdgeMeetings(lazy.flatMap(\.rings))
    let most = most + edges.count / 4
    guard edges.meetings(upTo: most) <= most else { throw .tangled(edges: edges.count, most: most) }
  }
}
