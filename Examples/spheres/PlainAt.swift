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

/// `at` in the words that scripts use: a position or a place, a date, and perhaps `--json`, `--quiet`, `--data`.
///
/// ArgumentParser needs as long to start as the answer takes, so these words are read without it. Whatever else
/// is there, and every mistake, is left to it: then there is no value.
struct PlainAt {
  private let place: String?
  private let position: Position?
  private let folder: String?
  private let question: AtQuestion

  init?(_ arguments: [String]) {
    guard arguments.first == "at" else { return nil }
    var position: String?
    var values: [String: String] = [:]
    var flags: Set<String> = []
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "--date", "--place", "--data":
        guard values[word] == nil, let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        values[word] = value
      case "--json", "--quiet":
        flags.insert(word)
      default:
        guard position == nil, !word.hasPrefix("-") else { return nil }
        position = word
      }
    }
    guard (position == nil) != (values["--place"] == nil), let date = values["--date"],
      let period = try? DatePeriod(date)
    else { return nil }
    self.position = position.flatMap { try? PositionOptions.position($0) }
    place = values["--place"]
    guard self.position != nil || place != nil else { return nil }
    folder = values["--data"]
    question = AtQuestion(
      period: period,
      knowledge: .everything,
      isJSON: flags.contains("--json"),
      isQuiet: flags.contains("--quiet")
    )
  }

  /// Prints the answer and ends the program.
  func run() -> Never {
    do throws(CommandFailure) {
      let atlas = try DataFolder(forCommand: folder).atlas()
      if let position {
        question.answer(at: position, in: atlas)
      } else {
        question.answer(at: try PositionOptions.position(ofPlace: place ?? "", in: atlas), in: atlas)
      }
    } catch {
      Console.note("spheres: \(error.message)")
      exit(error.code.rawValue)
    }
    exit(0)
  }
}
