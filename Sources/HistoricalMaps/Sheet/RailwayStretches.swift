import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The railways of an atlas cut where they pass from one face to another, so that a zone is drawn in its own
/// region only.
struct RailwayStretches {
  /// For each railway its course in short steps, and the face of each step.
  private let steps: [(positions: [Position], faces: [Int?], firsts: [Int])]
  /// For each clause on a strip the faces that it reaches.
  private let reach: [ClauseID: Set<Int>]

  /// The longest step, in steps of the grid: about two kilometres.
  private static let longestStep = 200_000.0

  /// How many steps lie in one face if the first and the last do: about twenty kilometres.
  private static let stride = 10

  init(of atlas: Atlas) {
    let strips = atlas.register.instruments.flatMap(\.clauses).filter { !$0.ground.railways.isEmpty }
    let faces = atlas.coverage.faces
    let lineages = faces.map { atlas.register.regions.lineage(of: $0.region) }
    reach = Dictionary(
      strips.map { clause in
        (clause.id, Set(faces.indices.filter { clause.reaches(lineages[$0], faces[$0].parts) }))
      },
      uniquingKeysWith: { first, _ in first }
    )
    let zoned = Set(strips.flatMap(\.ground.railways))
    steps = atlas.railways.map { railway in
      guard zoned.contains(railway.id) else { return ([], [], []) }
      var positions = [railway.line.start]
      var middles: [Position] = []
      // The number in the course of each position of the line.
      var firsts = [0]
      for edge in railway.line.edges {
        let (dx, dy) = (Double(edge.to.x) - Double(edge.from.x), Double(edge.to.y) - Double(edge.from.y))
        let count = max(1, Int((max(abs(dx), abs(dy)) / Self.longestStep).rounded(.up)))
        func position(_ share: Double) -> Position? {
          let (x, y) = (Double(edge.from.x) + dx * share, Double(edge.from.y) + dy * share)
          return try? Position(x: Int32(x.rounded()), y: Int32(y.rounded()))
        }
        for step in 1...count {
          guard let middle = position((Double(step) - 0.5) / Double(count)),
            let end = step == count ? edge.to : position(Double(step) / Double(count))
          else { continue }
          positions.append(end)
          middles.append(middle)
        }
        firsts.append(positions.count - 1)
      }
      return (positions, Self.faces(at: middles, in: atlas.coverage), firsts)
    }
  }

  /// The face of each of some positions along a line, looked up where it changes.
  private static func faces(at positions: [Position], in coverage: Coverage) -> [Int?] {
    var faces = [Int?](repeating: nil, count: positions.count)
    /// Fills what lies between two steps, whose faces are known.
    func fill(_ first: Int, _ last: Int) {
      guard last - first > 1 else { return }
      if last - first <= stride, faces[first] == faces[last] {
        for step in first + 1..<last { faces[step] = faces[first] }
        return
      }
      let middle = (first + last) / 2
      faces[middle] = coverage.face(at: positions[middle]).face
      fill(first, middle)
      fill(middle, last)
    }
    guard let first = positions.first, let last = positions.last else { return [] }
    faces[0] = coverage.face(at: first).face
    faces[positions.count - 1] = coverage.face(at: last).face
    fill(0, positions.count - 1)
    return faces
  }

  /// The courses along which zones may be drawn.
  var courses: [LineString] { steps.compactMap { try? LineString($0.positions) } }

  /// The stretches of a railway, by its number in the atlas, in the ground that these clauses reach, where it had
  /// a track on the day.
  func lines(of railway: Int, in atlas: Atlas, on day: HistoricalDate, by clauses: [ClauseID]) -> [LineString]
  {
    let ground = clauses.reduce(into: Set<Int>()) { $0.formUnion(reach[$1] ?? []) }
    let course = steps[railway]
    guard !course.faces.isEmpty else { return [] }
    return atlas.railways[railway].tracks(in: DatePeriod(day).interval).flatMap { track in
      let range = course.firsts[track.lowerBound]..<course.firsts[track.upperBound]
      var (lines, start): ([LineString], Int?) = ([], nil)
      for step in range.lowerBound...range.upperBound {
        if step < range.upperBound, course.faces[step].map(ground.contains) ?? false {
          start = start ?? step
        } else if let first = start {
          if let line = try? LineString(Array(course.positions[first...step])) { lines.append(line) }
          start = nil
        }
      }
      return lines
    }
  }
}
