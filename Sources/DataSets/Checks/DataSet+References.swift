import Diplomacy
import HistoricalAtlas
import RegionBuilding

extension DataSetFiles {
  /// Sources, instruments and articles, lines and points, that lines name and that are not there.
  func unknownReferences() -> [DataSetProblem] {
    let known = Set(sources.entries.map(\.entry.id))
    let articles = Dictionary(
      instruments.map { ($0.id, Set($0.articles.map(\.id))) },
      uniquingKeysWith: { first, _ in first }
    )
    // Steps may follow the outlines of ready polygons too.
    let drawable = lineIDs.flatMap { ids in
      regions.flatMap { $0.lines.hasAllPolygons ? ids.union($0.polygonFiles.map(\.border.id)) : nil }
    }
    return entries.flatMap { entry -> [DataSetProblem] in
      let border = entry.border
      func problem(_ message: String, at line: Int?) -> DataSetProblem {
        DataSetProblem(file: "lines/\(border.id).yaml", line: line, message: message)
      }
      var problems = border.sources.filter { sources.isWhole && !known.contains($0) }
        .map { problem("there is no source \"\($0)\"", at: entry.fieldLines["sources"]) }
      if let id = border.instrument {
        if !lines.instrumentIDs.contains(id) {
          problems.append(problem("there is no instrument \"\(id)\"", at: entry.fieldLines["instrument"]))
        } else if let article = border.article, let known = articles[id], !known.contains(article),
          !(lines.instruments[id]?.faulty.contains("articles") ?? false)
        {
          problems.append(
            problem("there is no article \"\(article)\" in \(id)", at: entry.fieldLines["article"])
          )
        }
      }
      for (index, step) in entry.delimitation.steps.enumerated() {
        let reasons =
          step.linesNamed.filter { !(drawable?.contains($0) ?? true) }.map { "no line has the id \($0)" }
          + step.pointsNamed.filter { !(points.ids?.contains($0) ?? true) }.map { "no point is called \($0)" }
        problems += reasons.map {
          problem("step \(entry.stepNumbers[index]): \($0)", at: entry.stepLines[index])
        }
      }
      return problems
    }
  }

  /// Lines that the plan names and that are not there.
  func unknownLines(named: [(id: String, line: Int)]) -> [DataSetProblem] {
    guard let known = lineIDs else { return [] }
    return named.filter { !known.contains($0.id) }.map { id, line in
      DataSetProblem(file: "regions.yaml", line: line, message: "there is no line \"\(id)\"")
    }
  }

  /// Points at which base lines end and that are not there.
  func unknownMouths() -> [DataSetProblem] {
    taken.mouths.filter { !(points.ids?.contains($0.point) ?? true) }.map { point, line in
      DataSetProblem(file: "lines/base-lines.yaml", line: line, message: "no point is called \(point)")
    }
  }

  /// The ids of the lines that have a file of their own or stand in a list; nil when some could not be read.
  private var lineIDs: Set<String>? {
    guard taken.isWhole, digitised.isWhole else { return nil }
    return lineFiles.union(baseLines.map(\.id)).union(entries.map(\.border.id))
  }
}

extension DataSet {
  /// Ids that lines of different files have in common.
  static func usedTwice(
    _ entries: [BorderReader.Entry],
    digitised: [BaseLine],
    taken: [BaseLine]
  ) -> [DataSetProblem] {
    let baseIDs = Set(taken.map(\.id))
    let ids = baseIDs.union(digitised.map(\.id))
    func problem(_ id: String, in file: String) -> DataSetProblem {
      DataSetProblem(file: file, line: nil, message: "another line has the id \(id) too")
    }
    return digitised.filter { baseIDs.contains($0.id) }.map { problem($0.id, in: "lines/digitised.csv") }
      + entries.filter { ids.contains($0.border.id) }
      .map { problem($0.border.id, in: "lines/\($0.border.id).yaml") }
  }
}
