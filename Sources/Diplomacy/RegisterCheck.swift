import MapGeometry

/// Looks for what is wrong with the instruments and clauses of a data set, and with its lists.
struct RegisterCheck {
  private let powers: [Power]
  private let sources: [Source]
  private let regions: RegionTree
  private let powerIDs: Set<PowerID>
  private let sourceIDs: Set<SourceID>

  init(powers: [Power], sources: [Source], regions: RegionTree) {
    self.powers = powers
    self.sources = sources
    self.regions = regions
    powerIDs = Set(powers.map(\.id))
    sourceIDs = Set(sources.map(\.id))
  }

  /// Everything that is wrong, in the order of the lists and of the instruments.
  func problems(of instruments: [Instrument]) -> [RegisterProblem] {
    let instrumentIDs = Set(instruments.map(\.id))
    var problems: [RegisterProblem] = []
    problems += duplicates(powers.map { .power($0.id) })
    problems += duplicates(sources.map { .source($0.id) })
    problems += duplicates(instruments.map { .instrument($0.id) })
    var clauseIDs: Set<ClauseID> = []
    for instrument in instruments {
      problems += instrument.parties.compactMap { unknown($0, in: .instrument(instrument.id)) }
      problems += instrument.sources.compactMap { unknown($0, in: .instrument(instrument.id)) }
      problems += duplicates(instrument.articles.map { .article($0.id, of: instrument.id) })
      for clause in instrument.clauses {
        let entry = RegisterProblem.Entry.clause(clause.id, of: instrument.id)
        if !clauseIDs.insert(clause.id).inserted { problems.append(RegisterProblem(entry, .duplicate)) }
        problems += names(in: clause, of: instrument, instruments: instrumentIDs)
        problems += clause.contradictions(in: instrument).map { RegisterProblem(entry, $0) }
      }
    }
    return problems
  }

  /// Entries that are there more than once, each once for every time too many.
  private func duplicates(_ entries: [RegisterProblem.Entry]) -> [RegisterProblem] {
    var seen: Set<RegisterProblem.Entry> = []
    return entries.filter { !seen.insert($0).inserted }.map { RegisterProblem($0, .duplicate) }
  }

  /// Names in a clause that are nowhere explained.
  private func names(
    in clause: Clause,
    of instrument: Instrument,
    instruments: Set<InstrumentID>
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
    for other in [clause.endedBy].compactMap({ $0 }) + clause.seeAlso where !instruments.contains(other) {
      problems.append(RegisterProblem(entry, .unknown(.instrument, other.name)))
    }
    if let article = clause.article, !instrument.articles.contains(where: { $0.id == article }) {
      problems.append(RegisterProblem(entry, .unknown(.article, article)))
    }
    return problems
  }

  private func unknown(_ power: PowerID, in entry: RegisterProblem.Entry) -> RegisterProblem? {
    powerIDs.contains(power) ? nil : RegisterProblem(entry, .unknown(.power, power.name))
  }

  private func unknown(_ source: SourceID, in entry: RegisterProblem.Entry) -> RegisterProblem? {
    sourceIDs.contains(source) ? nil : RegisterProblem(entry, .unknown(.source, source.name))
  }
}
