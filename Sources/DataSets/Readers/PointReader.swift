import MapGeometry

/// Reads `points.csv`: the points that delimitations name.
struct PointReader {
  /// The positions by id.
  private(set) var points: [String: Position] = [:]
  /// Every id, that of a point without a position too; nil when a row's could not be read.
  private(set) var ids: Set<String>? = []

  init() {}

  init(_ text: String, in file: String, _ problems: inout [DataSetProblem]) {
    let table = Table(
      csv: text,
      in: file,
      columns: ["id", "lon", "lat", "uncertainty_km", "reasoning"],
      &problems
    )
    if !table.isWhole { ids = nil }
    for row in table.rows {
      let id = row.required("id", &problems)
      let position = row.position(&problems)
      _ = row.distance("uncertainty_km", &problems)
      _ = row.required("reasoning", &problems)
      guard let id else {
        ids = nil
        continue
      }
      if ids?.insert(id).inserted == false {
        problems.append(DataSetProblem(file: file, line: row.line, message: "the id \(id) is used twice"))
      }
      points[id] = position
    }
  }
}
