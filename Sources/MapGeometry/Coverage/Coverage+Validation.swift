extension Coverage {
  /// Every overlap, gap and unmatched edge of polygons that should be a coverage; empty if they are one.
  ///
  /// Each border must be the same edges, vertex for vertex, in both neighbours. Enclosed ground in no polygon
  /// is a gap, even where the polygons touch only in positions. The order of problems is: names; borders
  /// walked twice, borders that cross or touch, each from west to east; stray holes; faces inside others;
  /// gaps. Later kinds are only searched for if there are no earlier ones.
  ///
  /// - Parameters:
  ///   - parts: The id of each face, with its polygons.
  ///   - gaps: Whether enclosed ground without a face is a problem.
  public static func problems(
    of parts: [(name: String, polygons: [Polygon])],
    gaps: Gaps = .refused
  ) -> [CoverageProblem] {
    var problems: [CoverageProblem] = []
    var names: Set<String> = []
    for part in parts {
      if !names.insert(part.name).inserted { problems.append(.duplicateFace(part.name)) }
      if part.polygons.isEmpty { problems.append(.emptyFace(part.name)) }
    }
    let check = CoverageCheck(parts: parts)
    problems += check.doubledEdges()
    problems += check.interferingEdges()
    guard problems.isEmpty else { return problems }
    problems += check.strayHoles()
    problems += check.coveredBorders()
    guard problems.isEmpty else { return problems }
    return gaps == .refused ? check.gaps() : []
  }

  /// What keeps arcs and faces that were read from a file from being a coverage; empty when they are one.
  ///
  /// Borders that do not close, and when all do, overlaps as ``problems(of:gaps:)`` finds them.
  package func problems() -> [CoverageProblem] {
    let sides = arcs.flatMap { [$0.left, $0.right] }.reduce(into: [Int?: Int]()) { $0[$1, default: 0] += 1 }
    let open = faces.indices.filter { sides[$0] != dissolvedRings([$0]).joined().joined().count }
    guard open.isEmpty else { return open.map { .openBorder(faces[$0].name) } }
    return Coverage.problems(of: faces.indices.map { (faces[$0].name, dissolved([$0])) }, gaps: .left)
  }
}
