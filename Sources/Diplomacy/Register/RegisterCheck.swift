import MapGeometry

/// Finds problems in the instruments and clauses of a data set, and in its lists.
struct RegisterCheck {
  private let powers: [Power]
  private let sources: [Source]
  private let regions: RegionTree
  private let powerNames: Set<String>
  private let sourceNames: Set<String>

  init(powers: [Power], sources: [Source], regions: RegionTree) {
    self.powers = powers
    self.sources = sources
    self.regions = regions
    powerNames = Set(powers.map(\.id.name))
    sourceNames = Set(sources.map(\.id.name))
  }

  /// Everything that is wrong, in the order of the lists and of the instruments.
  func problems(of instruments: [Instrument]) -> [RegisterProblem] {
    let instrumentNames = Set(instruments.map(\.id.name))
    var problems: [RegisterProblem] = []
    problems += duplicates(powers, \.id.name).map { RegisterProblem(.power($0.id), .duplicate) }
    problems += duplicates(sources, \.id.name).map { RegisterProblem(.source($0.id), .duplicate) }
    problems += duplicates(instruments, \.id.name).map { RegisterProblem(.instrument($0.id), .duplicate) }
    var clauseNames: Set<String> = []
    for instrument in instruments {
      problems += instrument.parties.compactMap { unknown($0, in: .instrument(instrument.id)) }
      problems += instrument.sources.compactMap { unknown($0, in: .instrument(instrument.id)) }
      problems += duplicates(instrument.articles, \.id).map {
        RegisterProblem(.article($0.id, of: instrument.id), .duplicate)
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
    problems += clause.sources.compactMap { unknown($0, in: entry) }
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

  private func unknown(_ power: PowerID, in entry: RegisterProblem.Entry) -> RegisterProblem? {
    powerNames.contains(power.name) ? nil : RegisterProblem(entry, .unknown(.power, power.name))
  }

  private func unknown(_ source: SourceID, in entry: RegisterProblem.Entry) -> RegisterProblem? {
    sourceNames.contains(source.name) ? nil : RegisterProblem(entry, .unknown(.source, source.name))
  }
}
