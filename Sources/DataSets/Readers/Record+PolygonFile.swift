import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

extension PolygonFile {
  /// The fields of an entry of `polygons` in `regions.yaml`.
  static let fields: Set<String> = [
    "file", "layer", "field", "where", "leave_out", "id", "name", "kind", "sources", "certainty", "note",
    "uncertainty_km", "close_km", "overlaps", "gaps",
  ]
}

extension Record {
  /// Reads an entry of `polygons` in `regions.yaml`; nil when it lacks what it needs.
  func polygonFile() -> PolygonFile? {
    let sources = citations("sources")
    if sources.isEmpty, !faultyFields.contains("sources") {
      note("sources: ready polygons need at least one source", at: "sources")
    }
    let certainty: Certainty? = requiredWord("certainty")
    let kind: Border.Kind? = has("kind") ? word("kind") : .frontier
    let file = path()
    let field = requiredText("field")
    let id = id()
    let uncertainty = requiredDistance("uncertainty_km")
    let conditions = conditions()
    let leftOut = Set(values("leave_out"))
    let layer = text("layer")
    let name = text("name")
    let note = self.text("note")
    let closing = distance("close_km") ?? 0
    let overlaps: ReadyPolygons.OverlapRule = word("overlaps") ?? .refuse
    let gaps: ReadyPolygons.GapRule = word("gaps") ?? .refuse
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
      line: line
    )
  }

  /// A path inside the folder, of a kind that can be read.
  private func path() -> String? {
    guard let path = requiredText("file") else { return nil }
    guard Folder.isInside(path) else {
      note("file: \"\(path)\" leads out of the data set's folder", at: "file")
      return nil
    }
    guard PolygonSource.isKnown(path) else {
      let message = "file: found \"\(path)\", expected a file that ends in .geojson, .shp or .gpkg"
      note(message, at: "file")
      return nil
    }
    return path
  }
}
