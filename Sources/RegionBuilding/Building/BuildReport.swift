import MapGeometry

/// What a build did, and everything that is wrong with its result.
public struct BuildReport: Sendable {
  /// The lines that were drawn, with their lengths and adjustments.
  package let lines: [DelimitedLine]
  /// The parts that have ground, sorted by id.
  package let parts: [PartGround]
  /// Gaps of the base map that were closed.
  package let bridgedGaps: [LineBook.BridgedGap]
  /// Islands that belong to a face, and islands that belong to none.
  package let islands: (labelled: Int, outside: Int)
  /// Changes to ready polygons that were invalid or inconsistent.
  package let remarks: [BuildRemark]
  /// What its author may have overlooked: islands in no region.
  package let warnings: [BuildProblem]
  /// What is left over or unclear; empty for a valid data set.
  package let problems: [BuildProblem]
  /// What is wrong with the ground of parts, by their ids.
  package let partProblems: [PartProblem]

  /// The report as lines of text.
  package var text: [String] {
    var text: [String] = []
    for line in lines {
      text.append(
        "\(line.id): \(line.lengthInKilometres.tenths) km, \(line.line.positions.count.counted("position"))"
      )
      text += line.adjustments.map(\.text)
    }
    text += parts.flatMap(\.text)
    for gap in bridgedGaps {
      text.append("\(gap.line): gaps of up to \(gap.kilometres.tenths) km in the base map bridged")
    }
    text += remarks.map(\.description)
    text.append("islands: \(islands.labelled) in faces, \(islands.outside) outside")
    let all = problems.map(\.description) + partProblems.map(\.description)
    text.append(all.isEmpty ? "no problems" : "\(all.count.counted("problem")):")
    text += all.map { "  \($0)" }
    return text
  }
}
