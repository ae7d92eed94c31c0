import HistoricalAtlas
import MapGeometry

/// A place, and where its file says that it has to fall.
struct PlaceEntry {
  let place: Place
  /// The region, `outside`, or nil if the file does not say.
  let region: String?
  /// The finer face, or nil if the file does not say.
  let face: String?
  /// The sources of its position, as the file has them.
  let sources: [String]
  let line: Int
}

extension FileText {
  /// Reads `places.csv`; a place without a rank is a town, and one without a column `founded` is
  /// older than the data set.
  func places(names: NameList = NameList(), dated: [String: [DatedName]] = [:]) -> [PlaceEntry] {
    let columns = [
      "id", "period_name", "modern_name", "lon", "lat", "uncertainty_km", "expected_region",
      "expected_face", "note", "source",
    ]
    var ids: Set<String> = []
    return Table(self, columns: columns).rows.compactMap { row in
      let id = row.id("id")
      let period = row.required("period_name")
      let modern = row.required("modern_name")
      let position = row.position()
      let uncertainty = row.distance("uncertainty_km")
      let founded = row.date("founded")
      if let id, !ids.insert(id).inserted { row.report("the id \(id) is used twice") }
      let rank = Place.Rank(rawValue: row["rank"] ?? Place.Rank.town.rawValue)
      if rank == nil {
        let words = Place.Rank.allCases.map(\.rawValue).joined(separator: ", ")
        row.report("column rank: found \"\(row["rank"] ?? "")\", expected one of \(words)")
      }
      guard let id, let period, let modern, let position, let uncertainty, let rank else { return nil }
      let place = Place(
        id: id,
        periodName: period,
        modernName: modern,
        position: position,
        uncertaintyInKilometres: uncertainty,
        rank: rank,
        note: row["note"],
        otherNames: names.names(ofPlace: modern),
        founded: founded,
        datedNames: dated[id] ?? []
      )
      return PlaceEntry(
        place: place,
        region: row["expected_region"],
        face: row["expected_face"],
        sources: (row["source"] ?? "").split(separator: ";").map { String($0).trimmed },
        line: row.line
      )
    }
  }
}
