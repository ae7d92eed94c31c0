public import MapGeometry

/// The powers, sources, regions and instruments of a data set, known to be consistent.
///
/// Every id is defined exactly once; every clause starts before it ends and not before its instrument was
/// signed; no face has two undisputed sovereigns on a day; everything secret has a date of publication.
public struct Register: Sendable {
  /// The powers, sorted by id.
  public let powers: [Power]
  /// The sources, sorted by id.
  public let sources: [Source]
  /// Groups, regions and parts, by what contains them.
  public let regions: RegionTree
  /// The instruments, sorted by id, each with its clauses.
  public let instruments: [Instrument]

  /// The provisions for each region, in the order of the tree's regions.
  private let provisions: [[Provision]]

  /// Takes the entries of a data set in any order; fails with everything that is wrong with them.
  public init(
    powers: [Power],
    sources: [Source],
    regions: [Region],
    instruments: [Instrument]
  ) throws(RegisterError) {
    let (tree, treeProblems) = RegionTree.checked(regions)
    self.powers = powers.sorted { $0.id < $1.id }
    self.sources = sources.sorted { $0.id < $1.id }
    self.regions = tree
    self.instruments = instruments.sorted { $0.id < $1.id }
    provisions = Self.provisions(of: self.instruments, sources: self.sources, in: tree)

    let entries = RegisterCheck(powers: self.powers, sources: self.sources, regions: tree)
    var problems = treeProblems + entries.problems(of: self.instruments)
    problems += secondSovereigns()
    guard problems.isEmpty else { throw RegisterError(problems: problems) }
  }

  /// Takes entries, sorted by id, that were a register when they were written, for instance by `spheres build`.
  package init(knownValid powers: [Power], sources: [Source], regions: [Region], instruments: [Instrument]) {
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
            citing: { sources.index(of: $0).map { sources[$0].citation } }
          )
        else { continue }
        provisions[region].append(provision)
      }
    }
    return provisions
  }

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
  /// The name of an instrument; its id where there is none.
  public func name(of id: InstrumentID) -> String { instrument(id)?.name ?? id.name }

  /// The history of one face: the clauses of its region and of what that is part of, where they cover it.
  ///
  /// A clause that names faces covers those and their parts, and covers them whole even if it is marked as
  /// covering a part of the region. Nil if there is no such region.
  public func history(ofFace id: RegionID) -> History? {
    history(of: id, extent: .face)
  }

  /// The history of a region with all its parts, in which a clause for some of its faces counts as marked.
  /// Clauses of its parts are not included. Nil if there is no such region.
  public func history(ofRegion id: RegionID) -> History? {
    history(of: id, extent: .wholeRegion)
  }

  private func history(of id: RegionID, extent: History.Extent) -> History? {
    guard regions.region(id) != nil else { return nil }
    let lineage = regions.lineage(of: id)
    let ofLineage = lineage.compactMap(regions.regions.index(of:)).flatMap { provisions[$0] }
    let entries = ofLineage.compactMap { provision -> History.Entry? in
      let clause = provision.clause
      if clause.exceptFaces.contains(where: lineage.contains) { return nil }
      var control = clause.control
      if clause.faces.contains(where: lineage.contains) {
        if control == .part { control = .whole }
      } else if !clause.faces.isEmpty {
        let reachesIn = clause.faces.contains { regions.lineage(of: $0).contains(id) }
        guard extent == .wholeRegion, reachesIn else { return nil }
      }
      return History.Entry(provision: provision, control: control)
    }
    let sorted = entries.sorted { $0.provision.clause.id < $1.provision.clause.id }
    return History(region: id, extent: extent, entries: sorted)
  }
}
