import MapFormats
import MapGeometry

extension Face: AtlasRow {
  static let columns = 3

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      region: try row.region(),
      parts: try row.identifiers(),
      areaInSquareKilometres: try row.squareKilometres()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.region(region)
    row.identifiers(parts)
    row.number(areaInSquareKilometres)
  }
}

extension AtlasReader {
  /// Three lists: the faces; what drew the arcs, each by a border, a step and an uncertainty; the arcs, each with the
  /// faces on its left and right, what drew it, and its positions.
  mutating func coverage(_ borders: [Border]) throws(CBORError) -> Coverage {
    let faces: [Face] = try rows()
    let origins = try list { row throws(CBORError) in
      try row.begin(columns: 3)
      let border = borders[try row.file.index(below: borders.count)]
      return ArcOrigin(
        line: border.id,
        step: try row.optional { row throws(CBORError) in
          let step = try row.file.index(below: border.steps.count + 1)
          guard step > 0 else { throw row.fault("0", "the number of a step, counted from 1") }
          return step
        },
        uncertaintyInKilometres: try row.kilometres()
      )
    }
    let arcs = try list { row throws(CBORError) in
      try row.begin(columns: 4)
      let left = try row.optional { row throws(CBORError) in try row.file.index(below: faces.count) }
      let right = try row.optional { row throws(CBORError) in try row.file.index(below: faces.count) }
      let origin = origins[try row.file.index(below: origins.count)]
      return Arc(line: try row.line(), left: left, right: right, origin: origin)
    }
    return Coverage(knownValid: arcs, faces: faces)
  }
}

extension AtlasWriter {
  /// The three lists of a coverage.
  mutating func coverage(_ coverage: Coverage, _ borders: [Border]) {
    let numbers = Dictionary(borders.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var origins: [ArcOrigin] = []
    for arc in coverage.arcs where !origins.contains(arc.origin) { origins.append(arc.origin) }
    rows(coverage.faces)
    list(origins) { row, origin in
      row.file.list(count: 3)
      row.number(of: origin.line, numbers[origin.line])
      row.optional(origin.step) { $0.file.integer($1) }
      row.number(origin.uncertaintyInKilometres)
    }
    list(coverage.arcs) { row, arc in
      row.file.list(count: 4)
      row.optional(arc.left) { $0.file.integer($1) }
      row.optional(arc.right) { $0.file.integer($1) }
      row.number(of: arc.origin.line, origins.firstIndex(of: arc.origin))
      row.line(arc.line)
    }
  }
}
