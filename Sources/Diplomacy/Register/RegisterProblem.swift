public import MapGeometry

/// A problem of a data set's entries, and the entry whose file must be fixed.
public struct RegisterProblem: Hashable, Sendable {
  /// The entry whose file must be fixed.
  public let entry: Entry
  /// What is wrong.
  public let finding: Finding

  init(_ entry: Entry, _ finding: Finding) {
    self.entry = entry
    self.finding = finding
  }

  /// The entry of a data set that a problem is about.
  public enum Entry: Hashable, Sendable {
    /// A power.
    case power(PowerID)
    /// A source.
    case source(SourceID)
    /// A region.
    case region(RegionID)
    /// A part.
    case part(PartID)
    /// An instrument.
    case instrument(InstrumentID)
    /// An article of an instrument.
    case article(String, of: InstrumentID)
    /// A clause of an instrument.
    case clause(ClauseID, of: InstrumentID)
  }

  /// The kind of entry searched for a name.
  public enum Kind: String, Hashable, Sendable {
    /// Powers.
    case power
    /// Sources.
    case source
    /// Regions.
    case region
    /// Parts.
    case part
    /// Instruments.
    case instrument
    /// The articles of the clause's instrument.
    case article
  }

  /// The instrument whose file the entry is in; nil for an entry of another file.
  public var instrument: InstrumentID? {
    switch entry {
    case .instrument(let id), .article(_, of: let id), .clause(_, of: let id): id
    case .power, .source, .region, .part: nil
    }
  }

  /// The clause; nil if the problem is not about a clause.
  public var clause: ClauseID? {
    if case .clause(let id, of: _) = entry { id } else { nil }
  }
}

extension RegisterProblem: CustomStringConvertible {
  /// The entry, what was found and what was expected.
  public var description: String { "\(entry): \(finding)" }
}

extension RegisterProblem.Entry: CustomStringConvertible {
  /// What sort of entry it is, and its id.
  public var description: String {
    switch self {
    case .power(let id): "power \(id)"
    case .source(let id): "source \(id)"
    case .region(let id): "region \(id)"
    case .part(let id): "part \(id)"
    case .instrument(let id): "instrument \(id)"
    case .article(let article, of: let id): "instrument \(id), article \(article)"
    case .clause(let clause, of: let id): "instrument \(id), clause \(clause)"
    }
  }
}
