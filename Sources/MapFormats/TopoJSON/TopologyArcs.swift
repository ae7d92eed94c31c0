import MapGeometry

/// The arcs of a file with several layers: those of the coverage that it needs, and those that it adds.
struct TopologyArcs {
  private(set) var lines: [LineString] = []
  private(set) var boundingBox: BoundingBox?
  /// The index in the file of each arc of the coverage that it needs.
  private var places: [Int: Int] = [:]
  /// The index of each line that is not an arc of the coverage.
  private var own: [LineString: Int] = [:]
  private var rings: [Set<Int>: [[[ArcReference]]]] = [:]

  init(of layers: [TopologyLayer], over coverage: Coverage) {
    let shapes = layers.flatMap(\.features).map(\.shape)
    var used: Set<Int> = []
    for shape in shapes {
      switch shape {
      case .arc(let index): used.insert(index)
      case .faces(let faces) where rings[faces] == nil:
        let dissolved = coverage.dissolvedRings(faces)
        rings[faces] = dissolved
        for reference in dissolved.joined().joined() { used.insert(reference.arc) }
      case .faces, .geometry: break
      }
    }
    for index in used.sorted() {
      places[index] = lines.count
      lines.append(coverage.arcs[index].line)
      extend(to: coverage.arcs[index].boundingBox)
    }
    for case .geometry(let shape) in shapes {
      if let box = shape.boundingBox { extend(to: box) }
      for line in shape.lines + shape.polygons.flatMap(\.rings).map(\.line) where own[line] == nil {
        own[line] = lines.count
        lines.append(line)
      }
    }
  }

  private mutating func extend(to box: BoundingBox) {
    if boundingBox == nil { boundingBox = box } else { boundingBox?.extend(to: box) }
  }

  /// Appends the start of a geometry with its type and its arcs or coordinates; members may follow.
  func begin(_ shape: MergedFeature.Shape, in text: inout JSONText) {
    switch shape {
    case .faces(let faces):
      text.beginShape(rings[faces] ?? []) { reference in
        ArcReference(arc: places[reference.arc] ?? 0, isReversed: reference.isReversed).signedIndex
      }
    case .arc(let index): begin([places[index] ?? 0], in: &text)
    case .geometry(.point(let position)):
      text.raw("{\"type\":\"Point\",\"coordinates\":[")
      text.integer(Int(position.x) - Int(boundingBox?.southWest.x ?? 0))
      text.raw(",")
      text.integer(Int(position.y) - Int(boundingBox?.southWest.y ?? 0))
      text.raw("]")
    case .geometry(.lineString(let line)): begin([own[line] ?? 0], in: &text)
    case .geometry(.multiLineString(let lines)): begin(lines.map { own[$0] ?? 0 }, in: &text)
    case .geometry(let shape):
      let polygons = shape.polygons.map { polygon in
        polygon.rings.map { [ArcReference(arc: own[$0.line] ?? 0, isReversed: false)] }
      }
      text.beginShape(polygons) { $0.signedIndex }
    }
  }

  private func begin(_ arcs: [Int], in text: inout JSONText) {
    if arcs.count == 1 {
      text.raw("{\"type\":\"LineString\",\"arcs\":")
      text.list(arcs) { $0.integer($1) }
    } else {
      text.raw("{\"type\":\"MultiLineString\",\"arcs\":")
      text.list(arcs) { text, arc in text.list([arc]) { $0.integer($1) } }
    }
  }
}

extension Ring {
  fileprivate var line: LineString { LineString(knownValid: positions) }
}
