public import MapGeometry

/// The powers, sources, regions, parts and instruments of a data set, known to be consistent.
///
/// Every id is defined exactly once; every clause starts before it ends and not before its instrument was
/// signed; no face has two undisputed sovereigns on a day; everything secret has a date of publication.
public struct Register: Sendable {
  /// The powers, sorted by id.
  public let powers: [Power]
  /// The sources, sorted by id.
  public let sources: [Source]
  /// Groups, regions and subregions, by what contains them.
  public let regions: RegionTree
  /// The parts, sorted by id.
  public let parts: [Part]
  /// The instruments, sorted by id, each with its clauses.
  public let instruments: [Instrument]

  /// The provisions for each region, in the order of the tree's regions.
  let provisions: [[Provision]]

  /// Takes the entries of a data set in any order; fails with everything that is wrong with them.
  public init(
    powers: [Power],
    sources: [Source],
    regions: [Region],
    parts: [Part] = [],
    instruments: [Instrument]
  ) throws(RegisterError) {
    let (tree, treeProblems) = RegionTree.checked(regions)
    self.powers = powers.sorted { $0.id < $1.id }
    self.sources = sources.sorted { $0.id < $1.id }
    self.regions = tree
    self.parts = parts.sorted { $0.id < $1.id }
    self.instruments = instruments.sorted { $0.id < $1.id }
    provisions = Self.provisions(of: self.instruments, sources: self.sources, in: tree)

    let entries = RegisterCheck(powers: self.powers, sources: self.sources, regions: tree, parts: self.parts)
    var problems = treeProblems + entries.problems(of: self.instruments)
    problems += secondSovereigns()
    guard problems.isEmpty else { throw RegisterError(problems: problems) }
  }

  /// Takes entries, sorted by id, that were a register when they were written, for instance by `spheres build`.
  package init(
    knownValid powers: [Power],
    sources: [Source],
    regions: [Region],
    parts: [Part],
    instruments: [Instrument]
  ) {
    self.parts = parts
    self.powers = powers
    self.sources = sources
    self.regions = RegionTree(knownValid: regions)
    self.instruments = instruments
    provisions = Self.provisions(of: instruments, sources: sources, in: self.regions)
  }

  private static func provisions(
    of instruments: [Instrument],
    sources: [Source],
    in tree: RegionTree
  ) -> [[Provision]] {
    var provisions: [[Provision]] = tree.regions.map { _ in [] }
    // By index: entries of twenty values are expensive to copy.
    for instrument in instruments.indices {
      for clause in instruments[instrument].clauses.indices {
        guard let region = tree.regions.index(of: instruments[instrument].clauses[clause].region),
          let provision = Provision(
            instruments[instrument].clauses[clause],
            of: instruments[instrument],
            citing: sources
          )
        else { continue }
        provisions[region].append(provision)
      }
    }
    return provisions
  }

  /// Citations as a reader would give them: the source, and the place in it.
  package func texts(of citations: [Citation]) -> [String] { sources.texts(of: citations) }

  /// The power of an id; nil when there is none.
  public func power(_ id: PowerID) -> Power? { powers.entry(id) }
  /// The source of an id; nil when there is none.
  public func source(_ id: SourceID) -> Source? { sources.entry(id) }
  /// The instrument of an id; nil when there is none.
  public func instrument(_ id: InstrumentID) -> Instrument? { instruments.entry(id) }

  /// The name of a power; its id where there is none.
  public func name(of id: PowerID) -> String { power(id)?.name ?? id.name }
  /// The name of a region; its id where there is none.
  public func name(of id: RegionID) -> String { regions.region(id)?.name ?? id.name }
  /// The part of an id; nil when there is none.
  public func part(_ id: PartID) -> Part? { parts.entry(id) }
  /// Whether there is a part of an id.
  package func isKnown(_ id: PartID) -> Bool { parts.index(of: id) != nil }
  /// Whether there is a region of an id.
  package func isKnown(_ id: RegionID) -> Bool { regions.regions.index(of: id) != nil }
  /// The name of a part; its id where there is none.
  public func name(of id: PartID) -> String { part(id)?.name ?? id.name }
  /// The name of an instrument; its id where there is none.
  public func name(of id: InstrumentID) -> String { instrument(id)?.name ?? id.name }

  /// The history of the ground that lies in a region, not in its subregions, and in these parts only.
  ///
  /// It has the clauses of the region and of what that is part of, where they reach this ground: a clause that
  /// names subregions covers those, one on a part only its faces, and one on unknown ground is listed everywhere
  /// in its region. Strips have no faces: they are left out but for those along one of `railways`. Nil if there is
  /// no such region.
  public func history(of region: RegionID, parts: [PartID] = [], near railways: [String] = []) -> History? {
    provisions(of: region, parts, near: railways) { _ in true }.map { found in
      History(region: region, parts: parts, provisions: found.sorted { $0.clause.id < $1.clause.id })
    }
  }

  /// Who led on a day on the ground of a history, and why; nil if there is no such region.
  ///
  /// Without the history, for a single day: of the clauses that are not in force only the days are looked at.
  package func verdict(
    of region: RegionID,
    parts: [PartID],
    on day: HistoricalDate,
    knownTo knowledge: Knowledge
  ) -> Verdict? {
    let found = provisions(of: region, parts, near: []) { knowledge.interval(of: $0, holdingOn: day) != nil }
    return found.map { Precedence.verdict(of: $0.compactMap { $0.claim(on: day, knownTo: knowledge) }) }
  }

  /// Those among some provisions that hold on ground, in no order; nil if there is no such region.
  private func provisions(
    of region: RegionID,
    _ parts: [PartID],
    near railways: [String],
    among isAskedFor: (Provision) -> Bool
  ) -> [Provision]? {
    guard isKnown(region) else { return nil }
    let lineage = regions.lineage(of: region)
    var found: [Provision] = []
    for region in lineage.compactMap(regions.regions.index(of:)) {
      for provision in provisions[region]
      where isAskedFor(provision) && provision.holds(in: lineage, parts, near: railways) {
        found.append(provision)
      }
    }
    return found
  }
}
