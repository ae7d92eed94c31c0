import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// What `at` is asked beside the position.
struct AtQuestion {
  let period: DatePeriod
  let knowledge: Knowledge
  let isJSON: Bool
  let isQuiet: Bool

  /// Prints the answer, and warnings on standard error.
  func answer(at position: Position, in atlas: Atlas) throws(CommandFailure) {
    if !period.isDay, let face = atlas.coverage.face(at: position).face {
      try atlas.refuseTooManyClaims(ofFaces: [face], in: period, "ask for a day, or for fewer")
    }
    let answer = atlas.answer(at: position, in: period, knownTo: knowledge)
    if isJSON {
      Console.write(answer.json.bytes(.pretty) + [0x0A])
    } else {
      Console.print(AnswerText(answer, in: atlas).text)
    }
    guard !isQuiet else { return }
    for warning in answer.warnings { Console.note("warning: \(warning.code): \(warning)") }
  }
}
