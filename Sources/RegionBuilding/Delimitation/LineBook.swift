package import MapGeometry
import Projections

/// Every line that a data set names, drawn on first use.
///
/// Delimitations may refer to each other in any order, but not in a cycle.
public struct LineBook {
  private let layers: [String: BaseLayer]
  private let points: [String: Position]
  private let baseLines: [String: BaseLine]
  private let delimitations: [String: Delimitation]
  private var drawn: [String: DelimitedLine] = [:]
  private var courses: [String: [Course]] = [:]
  private var underWay: [String] = []
  private var failed: [String: DelimitationError] = [:]
  /// Gaps in rivers and frontiers of the base map that were bridged.
  package private(set) var bridgedGaps: [BridgedGap] = []

  /// A gap between pieces of the base map that was closed.
  package struct BridgedGap: Hashable, Sendable {
    package let line: String
    /// The widest gap of the line, in kilometres.
    package let kilometres: Double
  }

  package init(
    layers: [BaseLayer],
    points: [String: Position],
    baseLines: [BaseLine],
    delimitations: [Delimitation]
  ) {
    self.layers = Dictionary(layers.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.points = points
    self.baseLines = Dictionary(baseLines.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.delimitations = Dictionary(
      delimitations.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Executes the delimitation of that id, after those that it refers to.
  package mutating func line(_ id: String) throws(DelimitationError) -> DelimitedLine {
    if let line = drawn[id] { return line }
    guard let delimitation = delimitations[id] else {
      throw DelimitationError(line: id, step: nil, reason: "no delimitation has this id")
    }
    guard !underWay.contains(id) else {
      let circle = (underWay + [id]).joined(separator: " -> ")
      throw DelimitationError(line: id, step: nil, reason: "lines refer to each other in a circle: \(circle)")
    }
    underWay.append(id)
    defer { underWay.removeLast() }
    if let error = failed[id] { throw error }
    do {
      var run = DelimitationRun(delimitation: delimitation)
      let line = try run.carriedOut(in: &self)
      drawn[id] = line
      return line
    } catch {
      failed[id] = error
      throw error
    }
  }

  /// The courses of a line of any kind: one, except for outlines, which have one for each ring.
  mutating func courses(of id: String) throws(DelimitationError) -> [Course] {
    if let known = courses[id] { return known }
    let found: [Course]
    if let base = baseLines[id] {
      found = try courses(of: base)
    } else if delimitations[id] != nil {
      found = [Course(try line(id).line)]
    } else {
      throw DelimitationError(line: id, step: nil, reason: "no line has the id \(id)")
    }
    courses[id] = found
    return found
  }

  /// Whether a line of any kind has that id.
  func has(_ id: String) -> Bool { baseLines[id] != nil || delimitations[id] != nil }

  func steps(of id: String) -> [Step]? { delimitations[id]?.steps }

  /// The origin of arcs that a base line draws.
  func origin(ofBaseLine id: String) -> ArcOrigin {
    let uncertainty = baseLines[id]?.uncertaintyInKilometres ?? 0
    return ArcOrigin(line: id, step: nil, uncertaintyInKilometres: uncertainty)
  }

  func point(_ name: String) -> Position? { points[name] }

  private mutating func courses(of base: BaseLine) throws(DelimitationError) -> [Course] {
    func refused(_ reason: String) -> DelimitationError {
      DelimitationError(line: base.id, step: nil, reason: reason)
    }
    switch base.origin {
    case .positions(let line):
      return [Course(line)]
    case .outlines(let name):
      guard let layer = layers[name] else { throw refused("the base map has no layer \(name)") }
      return layer.shores.compactMap { try? LineString($0.positions) }.map { Course($0) }
    case .layer(let name, let conditions, let mouth, let bridge):
      guard let layer = layers[name] else { throw refused("the base map has no layer \(name)") }
      guard let mouth = points[mouth] else { throw refused("no point is called \(mouth)") }
      let pieces = layer.lines(where: conditions)
      guard let chain = Course.chained(pieces, toward: mouth, bridging: bridge) else {
        let wanted = conditions.sorted { $0.key < $1.key }.map {
          "\($0.key) = \($0.value.joined(separator: " or "))"
        }
        throw refused("layer \(name) has no line with \(wanted.joined(separator: ", "))")
      }
      if chain.widestGap > 0.001 {
        bridgedGaps.append(BridgedGap(line: base.id, kilometres: chain.widestGap))
      }
      return [chain.course]
    }
  }
}
