import ArgumentParser
import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapGeometry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `at` with the arguments that scripts use: a position or a place, a date, and optionally `--known-to`,
/// `--json`, `--quiet` and `--data`.
///
/// ArgumentParser takes as long to start as the answer, so these arguments are parsed without it. Any other
/// argument, and every mistake, is left to it: then the result is nil.
struct PlainAt {
  private let place: String?
  private let position: Position?
  private let folder: String?
  private let question: AtQuestion

  init?(_ arguments: [String]) {
    guard arguments.first == "at" else { return nil }
    let words = PlainWords(
      arguments.dropFirst(),
      options: ["--date", "--place", "--known-to", "--data"],
      flags: ["--json", "--quiet"]
    )
    guard let words, words.others.count <= 1, words.others.isEmpty == (words.value(of: "--place") != nil),
      let date = words.value(of: "--date"), let period = try? DatePeriod(date),
      let knowledge = KnowledgeOptions.knowledge(of: words.value(of: "--known-to"))
    else { return nil }
    position = words.others.first.flatMap { try? PositionOptions.position($0) }
    place = words.value(of: "--place")
    guard position != nil || place != nil else { return nil }
    folder = words.value(of: "--data")
    question = AtQuestion(
      period: period,
      knowledge: knowledge,
      isJSON: words.has("--json"),
      isQuiet: words.has("--quiet")
    )
  }

  /// Prints the answer and ends the program with the atlas still alive: freeing it takes longer than the
  /// answer.
  func run() -> Never {
    do throws(CommandFailure) {
      let atlas = try DataFolder(forCommand: folder).atlas()
      let place = try place.map { name throws(CommandFailure) in try Place.named(name, in: atlas) }
      if let position = position ?? place?.position { try question.answer(at: position, place, in: atlas) }
      withExtendedLifetime(atlas) { exit(0) }
    } catch {
      Console.note("spheres: \(error.message)")
      exit(error.code.rawValue)
    }
  }
}
