import Diplomacy
import HistoricalAtlas

extension DataSet {
  /// The register, or what keeps the entries from being one, with file and line.
  static func register(
    _ powers: [Power],
    _ sources: [Source],
    _ regions: [Region],
    _ instruments: [Instrument],
    _ lines: [InstrumentID: InstrumentReader.Lines]
  ) -> (register: Register?, problems: [DataSetProblem]) {
    do {
      let register = try Register(
        powers: powers,
        sources: sources,
        regions: regions,
        instruments: instruments
      )
      return (register, [])
    } catch {
      return (nil, error.problems.map { located($0, lines) })
    }
  }

  private static func located(
    _ problem: RegisterProblem,
    _ lines: [InstrumentID: InstrumentReader.Lines]
  ) -> DataSetProblem {
    let place = problem.instrument.flatMap { lines[$0] }
    let file: String
    switch problem.entry {
    case .power: file = "powers.yaml"
    case .source: file = "sources.yaml"
    case .region: file = "regions.yaml"
    case .instrument, .article, .clause: file = place?.file ?? "instruments"
    }
    let line = problem.clause.flatMap { place?.clauses[$0] }
    return DataSetProblem(file: file, line: line, message: problem.description)
  }

  /// Sources and instruments that lines name and that are not there.
  static func unknownReferences(
    of borders: [Border],
    sources: [Source],
    instruments: [Instrument]
  ) -> [DataSetProblem] {
    let known = Set(sources.map(\.id))
    let instruments = Dictionary(instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return borders.flatMap { border -> [DataSetProblem] in
      func problem(_ message: String) -> DataSetProblem {
        DataSetProblem(file: "lines/\(border.id).yaml", line: nil, message: message)
      }
      var problems = border.sources.filter { !known.contains($0) }.map {
        problem("there is no source \"\($0)\"")
      }
      if let id = border.instrument {
        if let instrument = instruments[id] {
          if let article = border.article, !instrument.articles.contains(where: { $0.id == article }) {
            problems.append(problem("there is no article \"\(article)\" in \(id)"))
          }
        } else {
          problems.append(problem("there is no instrument \"\(id)\""))
        }
      }
      return problems
    }
  }
}
