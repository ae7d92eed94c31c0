import Diplomacy
import HistoricalAtlas
import RegionBuilding

extension DataSet {
  /// Sources, instruments and articles that lines name and that are not there.
  static func unknownReferences(
    of entries: [BorderReader.Entry],
    sources: [Source],
    instruments: [Instrument]
  ) -> [DataSetProblem] {
    let known = Set(sources.map(\.id))
    let instruments = Dictionary(instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return entries.flatMap { entry -> [DataSetProblem] in
      let border = entry.border
      func problem(_ message: String, at field: String) -> DataSetProblem {
        DataSetProblem(file: "lines/\(border.id).yaml", line: entry.fieldLines[field], message: message)
      }
      var problems = border.sources.filter { !known.contains($0) }
        .map { problem("there is no source \"\($0)\"", at: "sources") }
      guard let id = border.instrument else { return problems }
      guard let instrument = instruments[id] else {
        return problems + [problem("there is no instrument \"\(id)\"", at: "instrument")]
      }
      if let article = border.article, !instrument.articles.contains(where: { $0.id == article }) {
        problems.append(problem("there is no article \"\(article)\" in \(id)", at: "article"))
      }
      return problems
    }
  }

  /// Lines that the plan names and that are not there.
  static func unknownLines(
    of plan: RegionPlan,
    at lines: RegionReader.Lines,
    known: Set<String>
  ) -> [DataSetProblem] {
    let named = (plan.coast.map { [($0, lines.coast)] } ?? []) + zip(plan.lines, lines.cutting)
    return named.filter { !known.contains($0.0) }.map { id, line in
      DataSetProblem(file: "regions.yaml", line: line, message: "there is no line \"\(id)\"")
    }
  }

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
