import Diplomacy
import HistoricalAtlas
import LocatedTables
import Synchronization

/// An atlas in the hands of a program in C. It has no locks: a child of the process would find them locked for ever
/// if another thread had them when it was made.
final class OpenAtlas: Sendable {
  let atlas: Atlas
  /// The fingerprint of the data set's sources.
  let fingerprint: String
  private let numbered = NumberedChain()

  init(folder: String) throws(AtlasError) {
    let built = "\(folder)/built"
    (atlas, fingerprint) = try Manifest.withFiles(of: built) { manifest throws(AtlasError) in
      (try Atlas(builtFolder: built, manifest), manifest.sources)
    }
  }

  /// The numbered answers for a knowledge, made at the first call; by several threads if they call at once, of which
  /// one is kept.
  func answers(knownTo knowledge: Knowledge) -> NumberedAnswers {
    var chain = numbered
    for _ in 0..<Self.mostKnowledges {
      let link =
        chain.next.load()
        ?? chain.next.storeIfNil(NumberedLink(knowledge, NumberedAnswers(atlas, knownTo: knowledge)))
      if link.knowledge == knowledge { return link.answers }
      chain = link.others
    }
    return NumberedAnswers(atlas, knownTo: knowledge)
  }

  /// How many are kept: each has some megabytes, and there is a knowledge for each day.
  private static let mostKnowledges = 16
}

/// The rest of a list that only grows.
private final class NumberedChain: Sendable {
  let next = AtomicLazyReference<NumberedLink>()
}

/// The answers for one knowledge, and the rest of the list.
private final class NumberedLink: Sendable {
  let knowledge: Knowledge
  let answers: NumberedAnswers
  let others = NumberedChain()

  init(_ knowledge: Knowledge, _ answers: NumberedAnswers) {
    self.knowledge = knowledge
    self.answers = answers
  }
}
