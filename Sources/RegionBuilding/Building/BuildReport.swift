import MapGeometry

/// What a build did, and everything that is wrong with its result.
public struct BuildReport: Sendable {
  /// The lines that were drawn, with their lengths and adjustments.
  package let lines: [DelimitedLine]
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

  /// The report as lines of text.
  package var text: [String] {
    var text: [String] = []
    for line in lines {
      text.append(
        "\(line.id): \(line.lengthInKilometres.tenths) km, \(line.line.positions.count.counted("position"))"
      )
      for adjustment in line.adjustments {
        text.append(
          "  step \(adjustment.step): \(adjustment.what), \(adjustment.kilometres.tenths) km"
            + " at \(adjustment.position)"
        )
      }
    }
    for gap in bridgedGaps {
      text.append("\(gap.line): gaps of up to \(gap.kilometres.tenths) km in the base map bridged")
    }
    text += remarks.map(\.description)
    text.append("islands: \(islands.labelled) in faces, \(islands.outside) outside")
    text.append(problems.isEmpty ? "no problems" : "\(problems.count.counted("problem")):")
    text += problems.map { "  \($0)" }
    return text
  }
}
