import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Reads an entry of `polygons` in `regions.yaml`.
struct PolygonFileReader {
  /// The fields of an entry.
  static let fields: Set<String> = [
    "file", "layer", "field", "where", "leave_out", "id", "name", "kind", "sources", "certainty", "note",
    "uncertainty_km", "close_km", "overlaps", "gaps",
  ]

  /// What the entry says; nil when it lacks what it needs.
  func file(_ record: Record, _ problems: inout [DataSetProblem]) -> PolygonFile? {
    let sources: [SourceID] = record.identifiers("sources", &problems)
    if sources.isEmpty, !record.faultyFields.contains("sources") {
      record.note("sources: ready polygons need at least one source", at: "sources", &problems)
    }
    let certainty: Certainty? = record.requiredWord("certainty", &problems)
    let kind: Border.Kind? = record.has("kind") ? record.word("kind", &problems) : .frontier
    let file = path(record, &problems)
    let field = record.requiredText("field", &problems)
    let id = record.id(&problems)
    let uncertainty = record.requiredDistance("uncertainty_km", &problems)
    let conditions = BaseLineReader().conditions(record, &problems)
    let leftOut = Set(record.values("leave_out", &problems))
    let layer = record.text("layer", &problems)
    let name = record.text("name", &problems)
    let note = record.text("note", &problems)
    let closing = record.distance("close_km", &problems) ?? 0
    let overlaps: ReadyPolygons.OverlapRule = record.word("overlaps", &problems) ?? .refuse
    let gaps: ReadyPolygons.GapRule = record.word("gaps", &problems) ?? .refuse
    guard let id else { return nil }
    return PolygonFile(
      file: file ?? "",
      layer: layer,
      field: field ?? "",
      conditions: conditions,
      leftOut: leftOut,
      border: Border(
        id: id,
        name: name ?? "Borders as in \(file ?? "")",
        kind: kind ?? .frontier,
        sources: sources,
        certainty: certainty ?? .uncertain,
        note: note
      ),
      uncertaintyInKilometres: uncertainty ?? 0,
      closingInKilometres: closing,
      overlaps: overlaps,
      gaps: gaps,
      line: record.line
    )
  }

  /// A path inside the folder, of a kind that can be read.
  private func path(_ record: Record, _ problems: inout [DataSetProblem]) -> String? {
    guard let path = record.requiredText("file", &problems) else { return nil }
    guard Folder.isInside(path) else {
      record.note("file: \"\(path)\" leads out of the data set's folder", at: "file", &problems)
      return nil
    }
    guard PolygonSource.isKnown(path) else {
      let message = "file: found \"\(path)\", expected a file that ends in .geojson, .shp or .gpkg"
      record.note(message, at: "file", &problems)
      return nil
    }
    return path
  }
}
