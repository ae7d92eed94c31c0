import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The question to `at`, apart from the position.
struct AtQuestion {
  let period: DatePeriod
  let knowledge: Knowledge
  let isJSON: Bool
  let isQuiet: Bool

  /// Prints the answer, and warnings on standard error.
  ///
  /// - Parameter place: The place that was asked for by name, if any.
  func answer(at position: Position, _ place: Place?, in atlas: Atlas) throws(CommandFailure) {
    if !period.isDay, let face = atlas.coverage.face(at: position).face {
      try atlas.refuseTooManyClaims(ofFaces: [face], in: period, "ask for a day, or for fewer")
    }
    var answer = atlas.answer(at: position, in: period, knownTo: knowledge)
    answer.place = place
    let words = Words(of: atlas, on: period.first)
    if isJSON {
      Console.write(answer.json(in: atlas).bytes(.pretty) + [0x0A])
    } else {
      Console.print(words.text(of: answer))
    }
    guard !isQuiet else { return }
    for warning in answer.warnings { Console.note("warning: \(words.coded(warning))") }
  }
}
