package import MapGeometry

/// What a build drew for a part.
package struct PartGround: Hashable, Sendable {
  package let part: PartID
  package let squareKilometres: Double
  /// The regions of its plan in which it has ground, with how much.
  package let regions: [Share]
  package let adjustments: [Adjustment]

  /// The ground of a part in a region and in what lies in that.
  package struct Share: Hashable, Sendable {
    package let region: RegionID
    package let squareKilometres: Double
  }

  /// The part with its area and its regions on one line, then its adjustments.
  var text: [String] {
    let shares =
      regions.count == 1
      ? regions[0].region.name
      : regions.map { "\($0.region) (\($0.squareKilometres.tenths) km2)" }.joined(separator: ", ")
    return ["part \(part): \(squareKilometres.tenths) km2 in \(shares)"] + adjustments.map(\.text)
  }
}
