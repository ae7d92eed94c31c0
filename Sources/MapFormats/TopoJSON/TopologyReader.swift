import MapGeometry

/// Reads the members of a TopoJSON file that hold a coverage; others are passed over.
struct TopologyReader {
  private var reader: JSONReader
  /// The position of the grid from which arcs count.
  private var translate: Position?
  /// Where the arcs are, when they come before the transform.
  private var laterArcs: JSONReader?
  private var lines: [LineString]?
  private var faces: [Topology.FaceRecord]?
  private var origins: [ArcOrigin]?
  private var arcOrigins: [Int]?

  init(_ bytes: [UInt8]) {
    reader = JSONReader(bytes)
  }

  mutating func topology() throws(JSONError) -> Topology {
    let start = reader
    var type: String?
    try reader.beginObject()
    while let name = try reader.nextName() {
      switch name {
      case "type": type = try reader.string()
      case "transform": translate = try reader.transform()
      case "arcs": try readArcs()
      case "objects": faces = try reader.facesObject()
      case "origins": origins = try reader.list { (reader) throws(JSONError) in try reader.origin() }
      case "arc_origins": arcOrigins = try reader.integers()
      default: try reader.skip()
      }
    }
    try reader.end()
    guard type == "Topology" else {
      throw start.error(found: type.map { "the type \"\($0)\"" } ?? "no type", expected: "the type Topology")
    }
    if var later = laterArcs, let translate { lines = try later.arcs(from: translate) }
    let missing: (String) -> JSONError = { start.error(found: "no \($0)", expected: "a member \($0)") }
    guard translate != nil else { throw missing("transform") }
    guard let lines else { throw missing("arcs") }
    guard let faces else { throw missing("objects with the object faces") }
    guard let origins else { throw missing("origins") }
    guard let arcOrigins else { throw missing("arc_origins") }
    return Topology(lines: lines, faces: faces, origins: origins, arcOrigins: arcOrigins)
  }

  private mutating func readArcs() throws(JSONError) {
    if let translate {
      lines = try reader.arcs(from: translate)
    } else {
      laterArcs = reader
      try reader.skip()
    }
  }
}
