import MapGeometry

/// What a TopoJSON file says of a coverage, before it is known to be one.
struct Topology {
  /// A face with the rings of its polygons, each a list of arcs: an arc's index, or its complement when reversed.
  struct FaceRecord {
    var id: String
    var area: Double
    var polygons: [[[Int]]]
  }

  var lines: [LineString]
  var faces: [FaceRecord]
  var origins: [ArcOrigin]
  var arcOrigins: [Int]

  /// The coverage that the parts make up, with its arcs and faces in the order of the file.
  func coverage() throws(TopoJSONError) -> Coverage {
    var check = TopologyCheck(self)
    check.checkOrigins()
    check.checkFaces()
    guard check.problems.isEmpty else { throw .notACoverage(check.problems) }
    let arcs = lines.indices.map { index in
      Arc(
        line: lines[index],
        left: check.left[index],
        right: check.right[index],
        origin: origins[arcOrigins[index]]
      )
    }
    let faces = zip(check.ids, faces).map { Face(id: $0, areaInSquareKilometres: $1.area) }
    return Coverage(knownValid: arcs, faces: faces)
  }
}
