import MapGeometry

/// The points of `points.csv`, which delimitations name.
struct NamedPoints {
  private(set) var positions: [String: Position] = [:]
  /// Every id, including those of points without a position; nil if one could not be read.
  private(set) var ids: Set<String>? = []

  init() {}

  init(_ file: FileText) {
    let table = Table(file, columns: ["id", "lon", "lat", "uncertainty_km", "reasoning"])
    if !table.isWhole { ids = nil }
    for row in table.rows {
      let id = row.required("id")
      let position = row.position()
      _ = row.distance("uncertainty_km")
      _ = row.required("reasoning")
      guard let id else {
        ids = nil
        continue
      }
      if ids?.insert(id).inserted == false { row.report("the id \(id) is used twice") }
      positions[id] = position
    }
  }
}
