import MapGeometry

/// Reads `points.csv`: the points that delimitations name.
struct PointReader {
  /// The positions by id.
  func points(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> [String: Position] {
    let columns = ["id", "lon", "lat", "uncertainty_km", "reasoning"]
    var points: [String: Position] = [:]
    for row in Table(csv: text, in: file, columns: columns, &problems).rows {
      guard let id = row.required("id", &problems), let position = row.position(&problems) else { continue }
      _ = row.distance("uncertainty_km", &problems)
      _ = row.required("reasoning", &problems)
      if points.updateValue(position, forKey: id) != nil {
        problems.append(DataSetProblem(file: file, line: row.line, message: "the id \(id) is used twice"))
      }
    }
    return points
  }
}
