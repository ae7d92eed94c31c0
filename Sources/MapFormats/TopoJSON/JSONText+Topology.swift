import MapGeometry

extension JSONText {
  /// Appends everything before the objects of a topology; arcs count from the box's south-western corner.
  mutating func beginTopology(in box: BoundingBox?, members: JSONObject) throws(ReservedNameError) {
    let names: Set<String> = ["type", "bbox", "transform", "objects", "arcs", "origins", "arc_origins"]
    let reserved = members.members.map(\.name).filter(names.contains)
    guard reserved.isEmpty else { throw ReservedNameError(names: reserved) }
    raw("{\"type\":\"Topology\",\n")
    for member in members.members {
      string(member.name)
      raw(":")
      value(member.value)
      raw(",\n")
    }
    if let box {
      raw("\"bbox\":")
      boundingBox(box)
      raw(",\n")
    }
    raw("\"transform\":{\"scale\":[1e-7,1e-7],\"translate\":")
    if let box { position(box.southWest) } else { raw("[0,0]") }
    raw("},\n")
  }

  /// Appends the start of an object with a list of geometries.
  mutating func beginCollection(named name: String) {
    string(name)
    raw(":{\"type\":\"GeometryCollection\",\"geometries\":[\n")
  }

  /// Appends the start of a geometry with type and arcs; members may follow, and the brace must.
  mutating func beginShape(_ polygons: [[[ArcReference]]], index: (ArcReference) -> Int) {
    switch polygons.count {
    case 0: raw("{\"type\":null")
    case 1:
      raw("{\"type\":\"Polygon\",\"arcs\":")
      rings(polygons[0], index)
    default:
      raw("{\"type\":\"MultiPolygon\",\"arcs\":")
      list(polygons) { $0.rings($1, index) }
    }
  }

  private mutating func rings(_ rings: [[ArcReference]], _ index: (ArcReference) -> Int) {
    list(rings) { text, ring in text.list(ring) { $0.integer(index($1)) } }
  }

  /// Appends lines as arcs: the first position counted from `translate`, then the steps, all in grid steps.
  mutating func arcs(_ lines: [LineString], from translate: Position?) {
    raw("\"arcs\":[\n")
    separated(by: ",\n", lines) { text, line in
      var x = Int(translate?.x ?? 0)
      var y = Int(translate?.y ?? 0)
      text.list(line.positions) { text, position in
        text.raw("[")
        text.integer(Int(position.x) - x)
        text.raw(",")
        text.integer(Int(position.y) - y)
        text.raw("]")
        (x, y) = (Int(position.x), Int(position.y))
      }
    }
    raw("\n]")
  }

  /// Appends the origins of arcs, in the order of the first arc of each, and the index of each arc's origin.
  mutating func origins(of arcs: [Arc]) {
    var indices: [ArcOrigin: Int] = [:]
    var origins: [ArcOrigin] = []
    for arc in arcs where indices[arc.origin] == nil {
      indices[arc.origin] = origins.count
      origins.append(arc.origin)
    }
    raw(",\n\"origins\":[\n")
    separated(by: ",\n", origins) { text, origin in
      text.raw("[")
      text.string(origin.line)
      text.raw(",")
      if let step = origin.step { text.integer(step) } else { text.raw("null") }
      text.raw(",")
      text.number(origin.uncertaintyInKilometres)
      text.raw("]")
    }
    raw("\n],\n\"arc_origins\":")
    list(arcs) { $0.integer(indices[$1.origin] ?? 0) }
  }
}
