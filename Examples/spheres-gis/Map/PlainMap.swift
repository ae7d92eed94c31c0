import ArgumentParser
import Cartography
import CommandSupport
import Diplomacy

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `map` with the arguments that scripts use: a date and a file, and optionally `--known-to`, `--width`,
/// `--language`, `--force`, `--quiet` and `--data`.
///
/// ArgumentParser takes as long as a quarter of the drawing, so these arguments are parsed without it. Any
/// other argument, and every mistake, is left to it: then the result is nil.
struct PlainMap {
  private let question: MapQuestion

  init?(_ arguments: [String]) {
    guard arguments.first == "map" else { return nil }
    let words = PlainWords(
      arguments.dropFirst(),
      options: ["--date", "--output", "--known-to", "--width", "--language", "--data"],
      flags: ["--force", "--quiet"],
      shortNames: ["-o": "--output"]
    )
    guard let words, words.others.isEmpty, let date = words.value(of: "--date"),
      let period = try? DatePeriod(date), let output = words.value(of: "--output")
    else { return nil }
    let file = OutputFile(path: output, replaces: words.has("--force"))
    guard let format = try? PictureFormat(file),
      let knowledge = KnowledgeOptions.knowledge(of: words.value(of: "--known-to"))
    else { return nil }
    var question = MapQuestion(period: period, output: file, format: format)
    question.knowledge = knowledge
    if let text = words.value(of: "--width") {
      guard let width = Int(text), MapQuestion.widths.contains(width) else { return nil }
      question.sheet.width = width
    }
    question.look.language = words.value(of: "--language") ?? question.look.language
    question.folder = words.value(of: "--data")
    question.isQuiet = words.has("--quiet")
    self.question = question
  }

  /// Draws the map and ends the program immediately: the destructors of some forty libraries would take a
  /// millisecond, and no output is buffered.
  func run() -> Never {
    do throws(CommandFailure) {
      try question.answer { _exit(0) }
    } catch {
      Console.note("spheres: \(error.message)")
      _exit(error.code.rawValue)
    }
    _exit(0)
  }
}
