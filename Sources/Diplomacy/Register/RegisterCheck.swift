import MapGeometry

/// Finds problems in the instruments and clauses of a data set, and in its lists.
struct RegisterCheck {
  private let powers: [Power]
  private let sources: [Source]
  private let regions: RegionTree
  private let parts: [Part]
  private let powerNames: Set<String>
  private let sourceNames: Set<String>

  init(powers: [Power], sources: [Source], regions: RegionTree, parts: [Part]) {
    self.powers = powers
    self.sources = sources
    self.regions = regions
    self.parts = parts
    powerNames = Set(powers.map(\.id.name))
    sourceNames = Set(sources.map(\.id.name))
  }

  /// Everything that is wrong, in the order of the lists and of the instruments.
  func problems(of instruments: [Instrument]) -> [RegisterProblem] {
    let instrumentNames = Set(instruments.map(\.id.name))
    var problems: [RegisterProblem] = []
    problems += duplicates(powers, \.id.name).map { RegisterProblem(.power($0.id), .duplicate) }
    problems += duplicates(sources, \.id.name).map { RegisterProblem(.source($0.id), .duplicate) }
    problems += duplicates(parts, \.id.name).map { RegisterProblem(.part($0.id), .duplicate) }
    problems += parts.flatMap(problems(of:))
    problems += duplicates(instruments, \.id.name).map { RegisterProblem(.instrument($0.id), .duplicate) }
    var clauseNames: Set<String> = []
    for instrument in instruments {
      problems += instrument.parties.compactMap { unknown($0, in: .instrument(instrument.id)) }
      problems += instrument.sources.compactMap { unknown($0.source, in: .instrument(instrument.id)) }
      problems += duplicates(instrument.articles, \.id).map {
        RegisterProblem(.article($0.id, of: instrument.id), .duplicate)
      }
      if instrument.sources.failToSupport(instrument.certainty) {
        problems.append(RegisterProblem(.instrument(instrument.id), .certainWithoutPassage))
      }
      let articles = Set(instrument.articles.map(\.id))
      for clause in instrument.clauses {
        let entry = RegisterProblem.Entry.clause(clause.id, of: instrument.id)
        if !clauseNames.insert(clause.id.name).inserted {
          problems.append(RegisterProblem(entry, .duplicate))
        }
        problems += names(in: clause, of: instrument, articles, instruments: instrumentNames)
        problems += clause.contradictions(in: instrument).map { RegisterProblem(entry, $0) }
      }
    }
    return problems
  }

  /// Duplicate entries, each once per repetition.
  private func duplicates<Entry>(_ entries: [Entry], _ name: (Entry) -> String) -> [Entry] {
    var seen: Set<String> = []
    return entries.filter { !seen.insert(name($0)).inserted }
  }

  /// Undefined names in a clause.
  private func names(
    in clause: Clause,
    of instrument: Instrument,
    _ articles: Set<String>,
    instruments: Set<String>
  ) -> [RegisterProblem] {
    let entry = RegisterProblem.Entry.clause(clause.id, of: instrument.id)
    var problems = ([clause.power] + clause.recognitions.map(\.power)).compactMap { unknown($0, in: entry) }
    problems += clause.sources.compactMap { unknown($0.source, in: entry) }
    for id in [clause.ground.part].compactMap(\.self) + clause.exceptParts {
      if let part = parts.entry(id) {
        guard !part.regions.contains(where: { meets($0, clause.region) }) else { continue }
        problems.append(RegisterProblem(entry, .partOutsideRegion(id, region: clause.region)))
      } else {
        problems.append(RegisterProblem(entry, .unknown(.part, id.name)))
      }
    }
    for region in [clause.region] + clause.faces + clause.exceptFaces {
      if regions.region(region) == nil {
        problems.append(RegisterProblem(entry, .unknown(.region, region.name)))
      } else if !regions.lineage(of: region).contains(clause.region) {
        problems.append(RegisterProblem(entry, .faceOutsideRegion(region, region: clause.region)))
      }
    }
    for other in [clause.endedBy].compactMap({ $0 }) + clause.seeAlso where !instruments.contains(other.name)
    {
      problems.append(RegisterProblem(entry, .unknown(.instrument, other.name)))
    }
    if let article = clause.article, !articles.contains(article) {
      problems.append(RegisterProblem(entry, .unknown(.article, article)))
    }
    return problems
  }

  /// Undefined names in a part, and certainty without a passage.
  private func problems(of part: Part) -> [RegisterProblem] {
    let isUnproved = part.sources.failToSupport(part.certainty)
    return (isUnproved ? [RegisterProblem(.part(part.id), .certainWithoutPassage)] : [])
      + part.sources.compactMap { unknown($0.source, in: .part(part.id)) }
      + part.regions.filter { regions.region($0) == nil }
      .map { RegisterProblem(.part(part.id), .unknown(.region, $0.name)) }
      + part.regions.map(\.name).namedTwice(.region).map { RegisterProblem(.part(part.id), $0) }
  }

  /// Whether one of two regions lies in the other, or is it; true if one does not exist, which is reported elsewhere.
  private func meets(_ a: RegionID, _ b: RegionID) -> Bool {
    regions.region(a) == nil || regions.region(b) == nil || regions.lineage(of: a).contains(b)
      || regions.lineage(of: b).contains(a)
  }

  private func unknown(_ power: PowerID, in entry: RegisterProblem.Entry) -> RegisterProblem? {
    powerNames.contains(power.name) ? nil : RegisterProblem(entry, .unknown(.power, power.name))
  }

  private func unknown(_ source: SourceID, in entry: RegisterProblem.Entry) -> RegisterProblem? {
    sourceNames.contains(source.name) ? nil : RegisterProblem(entry, .unknown(.source, source.name))
  }
}
