package import ArgumentParser
package import Diplomacy

/// Whose knowledge an answer uses.
package struct KnowledgeOptions: ParsableArguments {
  package enum Knower: String, ExpressibleByArgument, CaseIterable, Sendable {
    case signatories
    case `public`
  }

  @Option(help: "Leave out what the public, or those who signed, could not know.")
  package var knownTo: Knower?

  @Option(
    help: ArgumentHelp(
      "The day of knowing, with --known-to; by default the day asked about.",
      valueName: "date"
    )
  )
  package var asOf: String?

  package init() {}

  /// Fails if the day of knowledge is not a day, or is given without a knowledge.
  package func validate() throws {
    _ = try knowledge()
  }

  /// The knowledge for a value of `--known-to`, on the day asked about; nil for an unknown value.
  ///
  /// - Parameter word: The option's value; nil when the option is missing.
  package static func knowledge(of word: String?) -> Knowledge? {
    guard let word else { return .everything }
    return Knower(rawValue: word).map { knowledge(of: $0, asOf: nil) }
  }

  package func knowledge() throws(ValidationError) -> Knowledge {
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
