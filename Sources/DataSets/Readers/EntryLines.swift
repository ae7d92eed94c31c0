import Diplomacy
import HistoricalAtlas
import MapGeometry

/// Where in the files of a data set its entries are; the last place if an id is used twice.
struct EntryLines {
  private var powers: [PowerID: Int]
  private var sources: [SourceID: Int]
  private let regions: RegionReading.Lines
  /// The parts with the lines of their ids.
  var parts: [PartID: Int] = [:]
  private var unlisted: Set<RegisterProblem.Kind>
  /// The instruments by the names of their files, including those that could not be read.
  private let files: Set<InstrumentID>
  var instruments: [InstrumentID: InstrumentLines] = [:]

  init(
    powers: Listing<Power>,
    sources: Listing<Source>,
    regions: RegionReading.Lines?,
    instrumentFiles: [String]
  ) {
    self.powers = Dictionary(
      powers.entries.map { ($0.entry.id, $0.line) },
      uniquingKeysWith: { _, last in last }
    )
    self.sources = Dictionary(
      sources.entries.map { ($0.entry.id, $0.line) },
      uniquingKeysWith: { _, last in last }
    )
    self.regions = regions ?? RegionReading.Lines()
    let lists: [(RegisterProblem.Kind, Bool)] = [
      (.power, powers.isWhole), (.source, sources.isWhole), (.region, regions?.isWhole ?? false),
    ]
    unlisted = Set(lists.filter { !$0.1 }.map(\.0))
    files = Set(instrumentFiles.map(InstrumentID.init(ofFile:)))
  }

  /// Says that not every part could be read, so that none is known to be missing.
  mutating func missesParts() { unlisted.insert(.part) }

  /// Whether every file of an instrument could be read.
  var areAllInstrumentsRead: Bool { instruments.count == files.count }

  /// All instruments, including those that could not be read.
  var instrumentIDs: Set<InstrumentID> { files.union(instruments.keys) }

  /// Whether a name that none of these entries has is known to be missing; false if some could not be read.
  private func isListed(_ kind: RegisterProblem.Kind, _ name: String = "") -> Bool {
    !unlisted.contains(kind) && !(kind == .instrument && files.contains(InstrumentID(knownValid: name)))
  }

  /// Whether a problem of the register comes from the files, not from a placeholder for something unreadable,
  /// which is already reported.
  func isOfTheFiles(_ problem: RegisterProblem) -> Bool {
    let instrument = problem.instrument.flatMap { instruments[$0] }
    let faulty = problem.clause.flatMap { instrument?.faultyFields[$0] } ?? []
    switch problem.finding {
    case .unknown(let kind, let name):
      if kind == .article { return !(instrument?.faulty.contains("articles") ?? false) }
      return !name.isEmpty && isListed(kind, name)
    case .levelMismatch(let whole):
      if case .region(let part) = problem.entry { return regions.unleveled.isDisjoint(with: [part, whole]) }
      return true
    case .faceOutsideRegion(let face, let region):
      return !face.name.isEmpty && !region.name.isEmpty && isListed(.region)
    case .partOutsideRegion(_, let region):
      return !region.name.isEmpty && isListed(.region) && isListed(.part)
    case .certainWithoutPassage:
      let ofInstrument = instrument?.faulty.isDisjoint(with: ["sources", "certainty"]) ?? true
      return ofInstrument && faulty.isDisjoint(with: ["sources", "certainty"])
    case .areaWithoutStrip, .stripWithoutRailway: return faulty.isDisjoint(with: ["ground", "railways"])
    case .leavesItselfOut, .namedTwice: return true
    case .exceptPartsWithoutFaces: return faulty.isDisjoint(with: ["ground", "part"])
    case .duplicate, .partOfItself, .tooDeep: return true
    case .endsBeforeItStarts: return faulty.isDisjoint(with: ["start", "end"])
    case .startsBeforeSigned:
      return !faulty.contains("start") && !(instrument?.faulty.contains("signed") ?? false)
    case .secretWithoutPublicFrom: return faulty.isDisjoint(with: ["secret", "public_from"])
    case .publicEndWithoutEnd: return !faulty.contains("end")
    case .kindWithoutSphere, .undelimitedWithoutSphere: return !faulty.contains("tenure")
    case .recognitionWithoutDay: return faulty.isDisjoint(with: ["start", "end", "recognised_by"])
    case .secondSovereign(let other, of: let otherInstrument, face: _, day: _):
      let others = instruments[otherInstrument]?.faultyFields[other] ?? []
      return faulty.union(others).isDisjoint(with: Self.fieldsOfSovereigns)
    }
  }

  /// The fields that decide whether two clauses give a face two sovereigns on a day.
  private static let fieldsOfSovereigns = [
    "region", "faces", "except_faces", "part", "except_parts", "ground", "scope", "power", "tenure", "start",
    "end", "certainty", "control",
  ]

  /// A problem of the register with its file and line.
  ///
  /// The first twenty unknown ids come with suggestions, each of which is a search of all ids.
  func located(_ problems: [RegisterProblem]) -> [DataSetProblem] {
    var hints = 20
    return problems.map { problem in
      guard hints > 0, case .unknown = problem.finding else { return located(problem, hint: "") }
      hints -= 1
      return located(problem, hint: hint(problem.finding))
    }
  }

  private func located(_ problem: RegisterProblem, hint: String) -> DataSetProblem {
    let (file, line): (String, Int?) =
      switch problem.entry {
      case .power(let id): ("powers.yaml", powers[id])
      case .source(let id): ("sources.yaml", sources[id])
      case .region(let id): ("regions.yaml", regions.regions[id])
      case .part(let id): ("parts/\(id).yaml", parts[id])
      case .instrument(let id):
        (file(of: id), instruments[id].flatMap { $0.items[problem.field] ?? $0.lists[problem.list] })
      case .article(_, of: let id): (file(of: id), instruments[id]?.lists["articles"])
      case .clause(let clause, of: let id): (file(of: id), line(of: clause, in: id, at: problem.field))
      }
    return DataSetProblem(file: file, line: line, message: problem.description + hint)
  }

  /// Suggestions for an unknown id; empty otherwise.
  private func hint(_ finding: RegisterProblem.Finding) -> String {
    guard case .unknown(let kind, let name) = finding else { return "" }
    let known: [String] =
      switch kind {
      case .power: powers.keys.map(\.name)
      case .source: sources.keys.map(\.name)
      case .region: regions.regions.keys.map(\.name)
      case .part: parts.keys.map(\.name)
      case .instrument: instruments.keys.map(\.name)
      case .article: []
      }
    return NameSuggestions(for: name, among: known.sorted()).question.map { "; \($0)" } ?? ""
  }

  /// The file and the line of a field of a clause.
  func place(of field: String, of clause: ClauseID) -> (file: String, line: Int?) {
    guard let (id, lines) = instruments.first(where: { $0.value.clauses[clause] != nil }) else {
      return ("instruments", nil)
    }
    return (lines.file, line(of: clause, in: id, at: field))
  }

  /// The line of a field of a clause; of the clause if it does not have the field.
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
    switch finding {
    case .unknown(.source, _), .certainWithoutPassage: "sources"
    default: "parties"
    }
  }

  /// The field of the entry that the problem is about, or what it names there.
  fileprivate var field: String {
    switch finding {
    case .unknown(let kind, let name): "\(kind.rawValue)/\(name)"
    case .faceOutsideRegion(let face, _): "region/\(face)"
    case .partOutsideRegion(let part, _): "part/\(part)"
    case .certainWithoutPassage: "certainty"
    case .areaWithoutStrip: "area_km2"
    case .stripWithoutRailway: "railways"
    case .leavesItselfOut, .exceptPartsWithoutFaces: "except_parts"
    case .namedTwice(let kind, let name): "\(kind.rawValue)/\(name)"
    case .duplicate: "id"
    case .endsBeforeItStarts: "end"
    case .startsBeforeSigned: "start"
    case .secretWithoutPublicFrom: "secret"
    case .publicEndWithoutEnd: "end_public_from"
    case .kindWithoutSphere: "kind"
    case .undelimitedWithoutSphere: "control"
    case .recognitionWithoutDay: "recognised_by"
    case .secondSovereign: "start"
    case .levelMismatch, .partOfItself, .tooDeep: "part_of"
    }
  }
}
