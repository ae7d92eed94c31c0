extension Coverage {
  /// Every overlap, gap and unmatched edge of polygons that ought to be a coverage; empty when they are one.
  ///
  /// Each border must be the same edges, vertex for vertex, in both neighbours. Ground that polygons
  /// enclose and none fills is a gap, also where they touch in positions only. Problems come in the order: names;
  /// borders walked twice, borders that cross or touch, each from west to east; stray holes; faces inside
  /// others; gaps. Later ones are only looked for when there are no earlier ones.
  ///
  /// - Parameters:
  ///   - parts: A name for each face, with its polygons.
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
}
