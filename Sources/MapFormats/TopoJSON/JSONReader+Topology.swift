import MapGeometry

extension JSONReader {
  /// Reads the elements of an array.
  mutating func list<Element>(
    _ element: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    try beginArray()
    while try nextElement() { elements.append(try element(&self)) }
    return elements
  }

  /// Reads integers.
  mutating func integers() throws(JSONError) -> [Int] {
    try list { (reader) throws(JSONError) in try reader.integer() }
  }

  /// Reads a transform whose scale is the grid's and gives the position from which arcs count.
  mutating func transform() throws(JSONError) -> Position {
    var translate: Position?
    var hasScale = false
    let start = self
    try beginObject()
    while let name = try nextName() {
      switch name {
      case "scale":
        let bookmark = self
        let scale = try list { (reader) throws(JSONError) in try reader.number() }
        guard scale == [1e-7, 1e-7] else {
          throw bookmark.error(found: "the scale \(scale)", expected: "[1e-7,1e-7]")
        }
        hasScale = true
      case "translate": translate = try position()
      default: try skip()
      }
    }
    guard let translate, hasScale else {
      throw start.error(found: "half a transform", expected: "scale and translate")
    }
    return translate
  }

  /// Reads the line, the step and the uncertainty of an arc: `["manchuria-1907", 3, 4.0]`.
  mutating func origin() throws(JSONError) -> ArcOrigin {
    try beginArray()
    try nextPart()
    let line = try string()
    try nextPart()
    let step = try null() ? nil : try stepNumber()
    try nextPart()
    let uncertainty = try number(upTo: Ellipsoid.greatestDistance)
    guard try !nextElement() else { throw error(expected: "the end of an origin") }
    return ArcOrigin(line: line, step: step, uncertaintyInKilometres: uncertainty)
  }

  private mutating func stepNumber() throws(JSONError) -> Int {
    let start = self
    let number = try integer()
    guard number > 0 else { throw start.error(found: "\(number)", expected: "a step, counted from 1") }
    return number
  }

  private mutating func number(upTo greatest: Double) throws(JSONError) -> Double {
    let start = self
    let number = try number()
    guard number >= 0, number <= greatest else {
      throw start.error(found: "\(number)", expected: "a number from 0 to \(Int(greatest))")
    }
    return number
  }

  private mutating func nextPart() throws(JSONError) {
    guard try nextElement() else { throw error(found: "the end", expected: "line, step and uncertainty") }
  }

  /// Reads the objects of a topology and gives the faces; nil when there is no object of that name.
  mutating func facesObject() throws(JSONError) -> [Topology.FaceRecord]? {
    var faces: [Topology.FaceRecord]?
    try beginObject()
    while let name = try nextName() {
      if name == "faces" { faces = try geometries() } else { try skip() }
    }
    return faces
  }

  private mutating func geometries() throws(JSONError) -> [Topology.FaceRecord] {
    let start = self
    var faces: [Topology.FaceRecord]?
    try beginObject()
    while let name = try nextName() {
      if name == "geometries" {
        faces = try list { (reader) throws(JSONError) in try reader.face() }
      } else {
        try skip()
      }
    }
    guard let faces else { throw start.error(found: "no geometries", expected: "a GeometryCollection") }
    return faces
  }

  private mutating func face() throws(JSONError) -> Topology.FaceRecord {
    let start = self
    var type: String?
    var id: String?
    var area: Double?
    var arcs: JSONReader?
    try beginObject()
    while let name = try nextName() {
      switch name {
      case "type": type = try string()
      case "id": id = try string()
      case "properties": area = try areaProperty()
      case "arcs":
        arcs = self
        try skip()
      default: try skip()
      }
    }
    guard let id, let area, var arcs else {
      throw start.error(found: "a face without id, area_km2 or arcs", expected: "all three")
    }
    switch type {
    case "Polygon": return Topology.FaceRecord(id: id, area: area, polygons: [try arcs.polygonArcs()])
    case "MultiPolygon":
      let polygons = try arcs.list { (reader) throws(JSONError) in try reader.polygonArcs() }
      return Topology.FaceRecord(id: id, area: area, polygons: polygons)
    default: throw start.error(found: "the type \(type ?? "null")", expected: "Polygon or MultiPolygon")
    }
  }

  private mutating func areaProperty() throws(JSONError) -> Double? {
    var area: Double?
    try beginObject()
    while let name = try nextName() {
      if name == "area_km2" { area = try number(upTo: Ellipsoid.wholeArea) } else { try skip() }
    }
    return area
  }

  private mutating func polygonArcs() throws(JSONError) -> [[Int]] {
    let start = self
    let rings = try list { (reader) throws(JSONError) in try reader.integers() }
    guard !rings.isEmpty, rings.allSatisfy({ !$0.isEmpty }) else {
      throw start.error(found: "a polygon with nothing in it", expected: "rings of arcs")
    }
    return rings
  }
}
