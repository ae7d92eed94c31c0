package import MapGeometry
package import PlanarOperations

/// Polygons from a file that already are regions; noding turns them into faces that share borders.
///
/// Nothing is silently dropped: overlaps and gaps are reported, and the build is refused unless these rules
/// say what to do.
public struct ReadyPolygons: Hashable, Sendable {
  /// What to do with overlaps.
  package enum OverlapRule: String, Hashable, Sendable, CaseIterable {
    /// The build is refused.
    case refuse
    /// The ground goes to the polygon that comes first in the file.
    case first
  }

  /// What to do with gaps.
  package enum GapRule: String, Hashable, Sendable, CaseIterable {
    /// The build is refused, unless a seed outside names the gap.
    case refuse
    /// It belongs to no region.
    case outside
  }

  /// One polygon or several of one feature.
  package struct Shape: Hashable, Sendable {
    /// The number of the feature in its file, counted from 1.
    package let feature: Int
    package let face: RegionID
    package let area: ValidArea

    package init(feature: Int, face: RegionID, area: ValidArea) {
      self.feature = feature
      self.face = face
      self.area = area
    }

    package var polygons: [Polygon] { area.polygons }
  }

  /// The id of the line of their borders.
  package let line: String
  /// How far a true border may lie from theirs, in kilometres.
  package let uncertaintyInKilometres: Double
  /// The shapes in the order of the file.
  package let shapes: [Shape]
  /// Gaps and overlaps narrower than this, in kilometres, are closed: they arise where neighbours were drawn
  /// separately.
  package let closingInKilometres: Double
  /// What to do with wider overlaps.
  package let overlaps: OverlapRule
  /// What to do with wider gaps.
  package let gaps: GapRule
  /// What was left out when they were read, for the report.
  private let leftOut: [String]

  package init(
    line: String,
    uncertaintyInKilometres: Double,
    shapes: [Shape],
    closingInKilometres: Double = 0,
    overlaps: OverlapRule = .refuse,
    gaps: GapRule = .refuse,
    leftOut: [String] = []
  ) {
    self.line = line
    self.uncertaintyInKilometres = uncertaintyInKilometres
    self.shapes = shapes
    self.closingInKilometres = closingInKilometres
    self.overlaps = overlaps
    self.gaps = gaps
    self.leftOut = leftOut
  }

  /// What was left out, and repairs of invalid shapes.
  var remarks: [BuildRemark] {
    leftOut.map { .leftOut(line: line, $0) }
      + shapes.flatMap { shape -> [BuildRemark] in
        var remarks: [BuildRemark] = []
        if let problem = shape.area.repair {
          remarks.append(.repaired(line: line, feature: shape.feature, problem))
        }
        if shape.area.wasCutAtAntimeridian {
          remarks.append(.cutAtAntimeridian(line: line, feature: shape.feature))
        }
        if shape.polygons.isEmpty { remarks.append(.nothingLeft(line: line, feature: shape.feature)) }
        return remarks
      }
  }

  /// The origin of their borders.
  var origin: ArcOrigin {
    ArcOrigin(line: line, step: nil, uncertaintyInKilometres: uncertaintyInKilometres)
  }
}
