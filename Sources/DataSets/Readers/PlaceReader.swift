import HistoricalAtlas
import MapGeometry

/// Reads `places.csv`.
struct PlaceReader {
  /// The names in other languages.
  var names = NameList()

  /// A place, and where the file says that it has to fall.
  struct Entry {
    let place: Place
    /// The region, `outside`, or nil when the file does not say.
    let region: String?
    /// The finer face, or nil when the file does not say.
    let face: String?
    /// The line in the file.
    let line: Int
  }

  /// The places in the order of the file; one without a rank is a town.
  func places(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> [Entry] {
    let columns = [
      "id", "period_name", "modern_name", "lon", "lat", "uncertainty_km", "expected_region",
      "expected_face", "note", "source",
    ]
    var ids: Set<String> = []
    return Table(csv: text, in: file, columns: columns, &problems).rows.compactMap { row in
      let id = row.id("id", &problems)
      let period = row.required("period_name", &problems)
      let modern = row.required("modern_name", &problems)
      let position = row.position(&problems)
      let uncertainty = row.distance("uncertainty_km", &problems)
      if let id, !ids.insert(id).inserted {
        problems.append(DataSetProblem(file: file, line: row.line, message: "the id \(id) is used twice"))
      }
      let rank = Place.Rank(rawValue: row["rank"] ?? Place.Rank.town.rawValue)
      if rank == nil {
        let words = Place.Rank.allCases.map(\.rawValue).joined(separator: ", ")
        let message = "column rank: found \"\(row["rank"] ?? "")\", expected one of \(words)"
        problems.append(DataSetProblem(file: file, line: row.line, message: message))
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
        otherNames: names.names(ofPlace: modern)
      )
      return Entry(place: place, region: row["expected_region"], face: row["expected_face"], line: row.line)
    }
  }
}
