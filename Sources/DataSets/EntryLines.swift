import Diplomacy
import MapGeometry

/// Where in the files of a data set its entries stand; the last place when an id is used twice.
struct EntryLines {
  private var powers: [PowerID: Int]
  private var sources: [SourceID: Int]
  private let regions: [RegionID: Int]
  /// The places of instruments and their clauses.
  var instruments: [InstrumentID: InstrumentReader.Lines] = [:]

  init(
    powers: [(entry: Power, line: Int)],
    sources: [(entry: Source, line: Int)],
    regions: [RegionID: Int]
  ) {
    self.powers = Dictionary(powers.map { ($0.entry.id, $0.line) }, uniquingKeysWith: { _, last in last })
    self.sources = Dictionary(sources.map { ($0.entry.id, $0.line) }, uniquingKeysWith: { _, last in last })
    self.regions = regions
  }

  /// A problem of the register with its file and line.
  func located(_ problem: RegisterProblem) -> DataSetProblem {
    let (file, line): (String, Int?) =
      switch problem.entry {
      case .power(let id): ("powers.yaml", powers[id])
      case .source(let id): ("sources.yaml", sources[id])
      case .region(let id): ("regions.yaml", regions[id])
      case .instrument(let id): (file(of: id), instruments[id]?.lists[problem.list])
      case .article(_, of: let id): (file(of: id), instruments[id]?.lists["articles"])
      case .clause(let clause, of: let id): (file(of: id), instruments[id]?.clauses[clause])
      }
    return DataSetProblem(file: file, line: line, message: problem.description)
  }

  private func file(of instrument: InstrumentID) -> String {
    instruments[instrument]?.file ?? "instruments"
  }
}

extension RegisterProblem {
  /// The list of an instrument that the problem is about.
  fileprivate var list: String {
    if case .unknown(.source, _) = finding { "sources" } else { "parties" }
  }
}
