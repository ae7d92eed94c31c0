import Diplomacy
import HistoricalAtlas
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
      case .instrument(let id):
        (file(of: id), instruments[id].flatMap { $0.items[problem.field] ?? $0.lists[problem.list] })
      case .article(_, of: let id): (file(of: id), instruments[id]?.lists["articles"])
      case .clause(let clause, of: let id): (file(of: id), line(of: clause, in: id, at: problem.field))
      }
    return DataSetProblem(file: file, line: line, message: problem.description + hint(problem.finding))
  }

  /// The ids that may have been meant where one names nothing; empty otherwise.
  private func hint(_ finding: RegisterProblem.Finding) -> String {
    guard case .unknown(let kind, let name) = finding else { return "" }
    let known: [String] =
      switch kind {
      case .power: powers.keys.map(\.name)
      case .source: sources.keys.map(\.name)
      case .region: regions.keys.map(\.name)
      case .instrument: instruments.keys.map(\.name)
      case .article: []
      }
    return NameSuggestions(for: name, among: known.sorted()).question.map { "; \($0)" } ?? ""
  }

  /// The line of a field of a clause; of the clause where it does not have the field.
  private func line(of clause: ClauseID, in instrument: InstrumentID, at field: String) -> Int? {
    let lines = instruments[instrument]
    return lines?.fields[clause]?[field] ?? lines?.clauses[clause]
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

  /// The field of the entry that the problem is about, or what it names there.
  fileprivate var field: String {
    switch finding {
    case .unknown(let kind, let name): "\(kind.rawValue)/\(name)"
    case .faceOutsideRegion(let face, _): "region/\(face)"
    case .duplicate: "id"
    case .endsBeforeItStarts: "end"
    case .startsBeforeSigned: "start"
    case .secretWithoutPublicFrom: "secret"
    case .publicEndWithoutEnd: "end_public_from"
    case .kindWithoutSphere: "kind"
    case .undelimitedWithoutSphere: "control"
    case .recognitionWithoutDay: "recognised_by"
    case .secondSovereign: "start"
    case .levelMismatch, .partOfItself: "part_of"
    }
  }
}
