import Cartography
import Diplomacy
import HistoricalAtlas

/// Who leads as a chart shows it: verdicts with the same look are one bar.
struct LeadLook: Hashable {
  let lead: Lead
  let isSecret: Bool
  /// The local state behind which the power that leads stands.
  private(set) var state: PowerID?
  /// The power whose sphere would lead if a line brought it here.
  let undelimited: PowerID?
  /// How it is filled: the tint of who leads, and over it what a map draws.
  let fill: GroundFill

  /// - Parameter tellsSecrets: Whether what is secret looks otherwise than what is not.
  init(_ verdict: Verdict, tellsSecrets: Bool = true) {
    lead = Lead(verdict)
    let claim = verdict.predominant
    isSecret = tellsSecrets && claim?.isSecret ?? false
    state = claim?.state
    undelimited = verdict.undelimited?.power
    var fill = Look(verdict).fill
    if !tellsSecrets, let power = claim?.power.name, fill.overlay?.pattern == .secret {
      fill.overlay = .hatch(power: power)
    }
    self.fill = fill
  }

  /// The same without the local state.
  var withoutState: LeadLook {
    var look = self
    look.state = nil
    return look
  }

  /// What is written in a bar, the longest first.
  func labels(_ words: Words) -> [String] {
    guard let power = lead.power, let tenure = lead.tenure else {
      if lead.contenders.isEmpty { return [words.word("page-nobody").text] }
      let names = lead.contenders.map { words.shortName(of: $0) }
      return [names.joined(separator: " / "), words.word("contested").text]
    }
    let name = words.shortName(of: power)
    let state = state.map { [words.stateOf($0, power, tenure).text] } ?? []
    return state + ["\(name)\(words.comma)\(words.word(tenure.rawValue))", name]
  }
}

extension Words {
  /// The name of a power without what stands in brackets.
  func shortName(of power: PowerID) -> String { name(of: power).text.beforeBrackets }
}
