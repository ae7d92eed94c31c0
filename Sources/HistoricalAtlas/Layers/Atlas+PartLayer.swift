import Diplomacy
import MapFormats
public import MapGeometry

extension Atlas {
  /// The parts on which clauses hold on some of the days, or which they leave out, with their ground, by id.
  func partFeatures(in days: DayInterval) -> [MergedFeature] {
    let clauses = register.instruments.flatMap(\.clauses).filter { $0.interval?.intersection(days) != nil }
    let inUse = Set(clauses.flatMap { [$0.ground.part].compactMap(\.self) + $0.exceptParts })
    return register.parts.filter { inUse.contains($0.id) }.map { part in
      let faces = faces(of: part.id)
      let area = coverage.squareKilometres(of: faces)
      let sources = register.texts(of: part.sources)
      return MergedFeature(
        id: part.id.name,
        properties: [
          .init("id", .string(part.id.name)),
          .init("name", .string(part.name)),
          .init("regions", .string(part.regions.map(\.name).joined(separator: "; "))),
          .init("certainty", .string(part.certainty.rawValue)),
          .init("uncertainty_km", faces.isEmpty ? .null : .number(greatestUncertainty(around: faces))),
          .init("area_km2", .number(area.rounded(toDecimals: 3))),
          .init("source", sources.isEmpty ? .null : .string(sources.joined(separator: "; "))),
          .init("note", PropertyValue(part.note)),
        ],
        faces: faces
      )
    }
  }

  /// The indices of the faces of a part.
  public func faces(of part: PartID) -> Set<Int> {
    Set(coverage.faces.indices.filter { coverage.faces[$0].parts.contains(part) })
  }
}
