package import Cartography
package import Diplomacy
package import HistoricalAtlas

/// How a verdict looks on a map.
package struct Look: Hashable {
  private let status: VerdictStatus
  private var power: String?
  private var tenure: Tenure?
  private var isSecret: Bool
  private let contenders: [String]
  /// The powers whose spheres would lead if a line bounded them; several where their limit is not known.
  private var undelimited: [String]
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
    undelimited = verdict.undelimited.map { [$0.power.name] } ?? []
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
    self.undelimited = undelimited.map { [$0] } ?? []
    state = nil
  }

  /// The tint of who leads, and over it how; nobody's where several contend.
  package var fill: GroundFill {
    GroundFill(power: status == .contested ? nil : power, overlay: overlay)
  }

  /// What is drawn over the tint of who leads.
  package var overlay: MapOverlay? {
    if status == .contested { return .contested(powers: contenders) }
    if !undelimited.isEmpty { return .broken(powers: undelimited) }
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
  package var isMarkedSecret: Bool { isSecret && undelimited.isEmpty }

  /// The state behind which a power leads; nil for none, and for an undelimited sphere.
  package var ledState: PowerID? { undelimited.isEmpty ? state?.state : nil }

  /// Whether a sphere leads, within a line.
  var isSphere: Bool { status != .contested && undelimited.isEmpty && tenure == .sphere }

  /// Whether a title alone leads.
  var isBareTitle: Bool { status != .contested && undelimited.isEmpty && tenure == .sovereignty }

  /// The same ground where spheres of powers are known, but not how far they reach: the title leads.
  func without(limitOf spheres: [String], over title: Claim?) -> Look {
    var look = self
    look.undelimited = spheres
    look.power = title?.power.name ?? power
    look.tenure = title?.tenure ?? tenure
    look.isSecret = false
    return look
  }

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
    return undelimited.isEmpty ? tenure?.rawValue : VerdictStatus.undelimited.rawValue
  }
}

extension Verdict {
  /// The power that has the title where another leads, or several contend; nil where it leads itself.
  package var edge: PowerID? {
    guard let power = sovereign?.power, power != predominant?.power else { return nil }
    return power
  }
}
