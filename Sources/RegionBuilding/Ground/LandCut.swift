import MapGeometry

/// The lines and the coast that cut the land, each edge with its origin.
struct LandCut {
  /// The delimitations among the lines.
  let drawn: [DelimitedLine]
  /// Every line and every ring of the coast.
  let lines: [LineString]
  private let sources: [Edge: ArcOrigin]
  /// The edges, to find the original of one made by noding.
  private let beside: EdgeCells
  /// The common origin of all edges, if there is one.
  private let only: ArcOrigin?
  private let coast: ArcOrigin?
  private let fallback: ArcOrigin

  /// Draws every line, even after one that cannot be drawn.
  init(plan: RegionPlan, book: inout LineBook) throws(CoverageBuildError) {
    var errors: [DelimitationError] = []
    var drawn: [DelimitedLine] = []
    var lines: [LineString] = []
    var sources: [Edge: ArcOrigin] = [:]
    func drawing<Drawn>(_ draw: () throws(DelimitationError) -> Drawn) -> Drawn? {
      do {
        return try draw()
      } catch {
        // A line that others refer to fails with each of them.
        if !errors.contains(error) { errors.append(error) }
        return nil
      }
    }
    for id in plan.lines {
      if let steps = book.steps(of: id) {
        guard let line = drawing({ () throws(DelimitationError) in try book.line(id) }) else { continue }
        drawn.append(line)
        lines.append(line.line)
        for (edge, number) in zip(line.line.edges, line.steps) where sources[edge.undirected] == nil {
          let uncertainty = steps[number - 1].uncertaintyInKilometres
          sources[edge.undirected] = ArcOrigin(line: id, step: number, uncertaintyInKilometres: uncertainty)
        }
      } else {
        for course in drawing({ () throws(DelimitationError) in try book.courses(of: id) }) ?? [] {
          lines.append(course.line)
          let origin = book.origin(ofBaseLine: id)
          for edge in course.line.edges where sources[edge.undirected] == nil {
            sources[edge.undirected] = origin
          }
        }
      }
    }
    for ready in plan.polygons {
      for ring in ready.shapes.flatMap(\.polygons).flatMap(\.rings) {
        guard let line = try? LineString(ring.positions) else { continue }
        lines.append(line)
        for edge in line.edges where sources[edge.undirected] == nil {
          sources[edge.undirected] = ready.origin
        }
      }
    }
    if let id = plan.coast {
      let origin = book.origin(ofBaseLine: id)
      for course in drawing({ () throws(DelimitationError) in try book.courses(of: id) }) ?? []
      where plan.extent.map(course.line.boundingBox.intersects) ?? true {
        lines.append(course.line)
        for edge in course.line.edges where sources[edge.undirected] == nil {
          sources[edge.undirected] = origin
        }
      }
      coast = origin
    } else {
      coast = nil
    }
    guard errors.isEmpty else { throw .delimitations(errors, parts: []) }
    let none = ArcOrigin(line: "", step: nil, uncertaintyInKilometres: 0)
    fallback = coast ?? plan.polygons.first?.origin ?? none
    self.drawn = drawn
    self.lines = lines
    self.sources = sources
    let origins = Set(sources.values)
    only = origins.count == 1 ? origins.first : nil
    beside = EdgeCells(only == nil ? sources.keys.map { $0 } : [])
  }

  /// The origin of an edge: the line that has it or, if noding has split or moved it, the line beside it.
  func origin(of edge: Edge) -> ArcOrigin {
    if let origin = sources[edge.undirected] { return origin }
    if let only { return only }
    let metric = LocalMetric(at: edge.position(at: 0.5))
    let box = edge.boundingBox
    let nearest = beside.edges(near: box).filter { $0.boundingBox.intersects(box) }
      .map { (distance: metric.nearest(on: $0).distance, edge: $0) }
      .min { ($0.distance, $0.edge.from, $0.edge.to) < ($1.distance, $1.edge.from, $1.edge.to) }
    return nearest.flatMap { sources[$0.edge] } ?? fallback
  }

  /// Whether the ring is entirely coast: an island that no line cuts, although one may end on its shore.
  func isCoast(_ ring: Ring) -> Bool {
    guard let coast else { return false }
    return ring.edges.allSatisfy { origin(of: $0).line == coast.line }
  }
}
