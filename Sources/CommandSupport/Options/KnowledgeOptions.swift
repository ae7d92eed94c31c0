public import ArgumentParser
public import Diplomacy

/// Whose knowledge an answer uses.
public struct KnowledgeOptions: ParsableArguments {
  /// Who knows.
  public enum Knower: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// Those who signed.
    case signatories
    /// Anybody.
    case `public`
  }

  /// Who knows; what we know today when it is missing.
  @Option(help: "Leave out what the public, or those who signed, could not know.")
  public var knownTo: Knower?

  /// The day of knowing.
  @Option(
    help: ArgumentHelp(
      "The day of knowing, with --known-to; by default the day asked about.",
      valueName: "date"
    )
  )
  public var asOf: String?

  /// Options with their defaults.
  public init() {}

  /// Fails when the day of knowing is no day, or nobody knows on it.
  public func validate() throws {
    _ = try knowledge()
  }

  /// The knowledge that a word of `--known-to` asks for, on the day asked about; nil for a word that is none.
  ///
  /// - Parameter word: The option's value; nil when the option is missing.
  public static func knowledge(of word: String?) -> Knowledge? {
    guard let word else { return .everything }
    return Knower(rawValue: word).map { knowledge(of: $0, asOf: nil) }
  }

  /// The knowledge.
  public func knowledge() throws(ValidationError) -> Knowledge {
    var day: HistoricalDate?
    if let asOf {
      let period = try DateOption.period(asOf, option: "--as-of")
      guard period.isDay else { throw ValidationError("--as-of \(asOf): expected one day") }
      guard knownTo != nil else { throw ValidationError("--as-of goes with --known-to") }
      day = period.first
    }
    return knownTo.map { Self.knowledge(of: $0, asOf: day) } ?? .everything
  }

  private static func knowledge(of knower: Knower, asOf day: HistoricalDate?) -> Knowledge {
    switch knower {
    case .signatories: .signatories(asOf: day)
    case .public: .public(asOf: day)
    }
  }
}
