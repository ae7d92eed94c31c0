package import Cartography
package import Diplomacy
package import HistoricalAtlas

/// How a verdict looks on a map.
package struct Look: Hashable {
  private let status: VerdictStatus
  private let power: String?
  private let tenure: Tenure?
  private let isSecret: Bool
  private let contenders: [String]
  /// The power whose undelimited sphere would lead.
  private let undelimited: String?
  /// The state behind which the power that leads stands, with that power.
  private let state: StateBehind?

  /// A state and the power behind it.
  private struct StateBehind: Hashable {
    let state: PowerID
    let power: PowerID
  }

  package init(_ verdict: Verdict) {
    status = verdict.status
    power = verdict.predominant?.power.name
    tenure = verdict.predominant?.tenure
    isSecret = verdict.predominant?.isSecret ?? false
    contenders = verdict.contenders.map(\.name)
    undelimited = verdict.undelimited?.power.name
    state = verdict.predominant.flatMap { claim in
      claim.state.map { StateBehind(state: $0, power: claim.power) }
    }
  }

  /// The look of a row of a layer: its status, what leads, who contends, and whose sphere is undelimited.
  package init(
    status: VerdictStatus,
    power: String?,
    tenure: Tenure?,
    isSecret: Bool,
    contenders: [String] = [],
    undelimited: String? = nil
  ) {
    self.status = status
    self.power = power
    self.tenure = tenure
    self.isSecret = isSecret
    self.contenders = contenders
    self.undelimited = undelimited
    state = nil
  }

  /// The tint of who leads, and over it how; nobody's where several contend.
  package var fill: GroundFill {
    GroundFill(power: status == .contested ? nil : power, overlay: overlay)
  }

  /// What is drawn over the tint of who leads.
  package var overlay: MapOverlay? {
    if status == .contested { return .contested(powers: contenders) }
    if let undelimited { return .broken(power: undelimited) }
    guard let power, let tenure else { return nil }
    switch tenure {
    case .annexation: return .solid(power: power)
    case .protectorate, .puppetState, .satellite, .deFactoState: return .dense(power: power)
    case .leasedTerritory: return .crossed(power: power)
    case .autonomy: return .paired(power: power)
    case .sphere: return isSecret ? .secret(power: power) : .hatch(power: power)
    case .railwayZone: return .sparse(power: power)
    case .occupation: return .dots(power: power)
    case .sovereignty, .suzerainty, .claim, .guarantee: return nil
    }
  }

  /// Whether the legend says that it is secret.
  package var isMarkedSecret: Bool { isSecret && undelimited == nil }

  /// The state behind which a power leads; nil for none, and for an undelimited sphere.
  package var ledState: PowerID? { undelimited == nil ? state?.state : nil }

  /// Whether one power stands behind the states of both, and these differ.
  func isOfOtherState(_ other: Look) -> Bool {
    guard let state, let other = other.state else { return false }
    return state.power == other.power && state.state != other.state
  }

  /// What the legend says of the fill; nil where nobody leads.
  package func legend(_ words: Words) -> LegendText? {
    guard let word = legendWord else { return nil }
    let powers = (overlay?.powers ?? fill.power.map { [$0] } ?? []).map { words.name(ofPower: $0).text }
    let secret = isMarkedSecret ? "\(words.comma)\(words.word("secret"))" : ""
    let manner = "\(words.word(word))\(secret)"
    if let state, ledState != nil, let tenure {
      let holder = words.stateOf(state.state, state.power, tenure).text
      return LegendText(holder: holder, manner: manner, line: holder + secret)
    }
    let holder = powers.joined(separator: " / ")
    return LegendText(holder: holder, manner: manner, line: "\(holder)\(words.colon)\(manner)")
  }

  /// The id of the word for how the ground is held, or would be held if a line brought a sphere here.
  package var legendWord: String? {
    if status == .contested { return status.rawValue }
    return undelimited == nil ? tenure?.rawValue : status.rawValue
  }
}
