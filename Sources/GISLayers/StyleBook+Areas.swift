import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

extension StyleBook {
  /// The tint of who leads, and over it how.
  func regionRules(_ layer: AtlasLayer) -> [Rule] {
    let looks = Looks(layer.features.compactMap { feature in look(ofRegion: feature) })
    return [Rule(label: "What leads", rules: fills(looks))]
  }

  private func look(ofRegion feature: Feature) -> (Look, String)? {
    guard let status = feature.text("status").flatMap(VerdictStatus.init(rawValue:)) else { return nil }
    let tenure = feature.text("tenure")
    let contenders = feature.text("contenders")
    let undelimited = feature.text("undelimited")
    let look = Look(
      status: status,
      power: feature.text("power"),
      tenure: tenure.flatMap(Tenure.init(rawValue:)),
      isSecret: feature["secret"] == .boolean(true),
      contenders: contenders.map { $0.split(separator: "; ").map(String.init) } ?? [],
      undelimited: undelimited
    )
    if status == .contested, let contenders { return (look, Rule.isEqual("contenders", contenders)) }
    if let undelimited { return (look, Rule.isEqual("undelimited", undelimited)) }
    guard let filter = holding(feature) else { return nil }
    return (look, "\"undelimited\" IS NULL AND " + filter)
  }

  /// All of the land, and over it what leads.
  func leadRules(_ layer: AtlasLayer) -> [Rule] {
    let land = Rule(label: "Ground", symbol: Symbol(.fill, [.area(style.land)]))
    return [
      land, Rule(label: "What leads", rules: fills(Looks(layer.features.compactMap(look(ofClaim:))))),
    ]
  }

  /// Titles at the bottom, everything else above them; an undelimited sphere is dashed.
  func claimRules(_ layer: AtlasLayer) -> [Rule] {
    let undelimited = Set(
      atlas.claims().filter { $0.claim.control == .undelimited }.map(\.claim.id.name)
    )
    let waiting = layer.features.filter { feature in feature.id.map(undelimited.contains) ?? false }
    let ids = waiting.compactMap(\.id)
    var looks: [(Look, String)] = []
    for power in Set(waiting.compactMap { $0.text("power") }).sorted() {
      let own = waiting.filter { $0.text("power") == power }.compactMap(\.id)
      let look = Look(
        status: .undelimited,
        power: power,
        tenure: .sphere,
        isSecret: false,
        undelimited: power
      )
      looks.append((look, Rule.isAmong("id", own)))
    }
    looks += layer.features.compactMap { feature in
      guard !Self.titles.contains(where: { $0.tenure.rawValue == feature.text("tenure") }) else { return nil }
      guard feature.id.map({ !undelimited.contains($0) }) ?? true, let (look, filter) = look(ofClaim: feature)
      else { return nil }
      let isSphere = feature.text("tenure") == Tenure.sphere.rawValue
      return (look, ids.isEmpty || !isSphere ? filter : "NOT (\(Rule.isAmong("id", ids))) AND \(filter)")
    }
    let over = fills(Looks(looks)).map { rule in
      var rule = rule
      rule.symbol = rule.symbol?.inPass(2)
      return rule
    }
    return titleRules(layer) + [Rule(label: "Held otherwise", rules: over)]
  }

  private func look(ofClaim feature: Feature) -> (Look, String)? {
    guard let tenure = feature.text("tenure").flatMap(Tenure.init(rawValue:)), let filter = holding(feature)
    else { return nil }
    let isSecret = feature["secret"] == .boolean(true)
    let look = Look(status: .held, power: feature.text("power"), tenure: tenure, isSecret: isSecret)
    return (look, filter)
  }

  /// An expression for equal holdings; only a sphere looks different when it is secret.
  private func holding(_ feature: Feature) -> String? {
    guard let power = feature.text("power"), let tenure = feature.text("tenure") else { return nil }
    let filter = Rule.isEqual("power", power) + " AND " + Rule.isEqual("tenure", tenure)
    guard tenure == Tenure.sphere.rawValue else { return filter }
    return filter + (feature["secret"] == .boolean(true) ? " AND \"secret\"" : " AND NOT \"secret\"")
  }

  /// The titles of general rule, which lie below all other claims.
  private static let titles: [(tenure: Tenure, label: String, pass: Int)] = [
    (.suzerainty, "Suzerain", 0), (.sovereignty, "Sovereign", 1),
  ]

  private func titleRules(_ layer: AtlasLayer) -> [Rule] {
    Self.titles.compactMap { tenure, label, pass in
      let powers = layer.features.filter { $0.text("tenure") == tenure.rawValue }.map { $0.text("power") }
      let rules = tints(powers, by: "power").map { rule in
        var rule = rule
        rule.symbol = rule.symbol?.inPass(pass)
        return rule
      }
      guard !rules.isEmpty else { return nil }
      return Rule(label: label, filter: Rule.isEqual("tenure", tenure.rawValue), rules: rules)
    }
  }

  private func tints(_ powers: [String?], by field: String) -> [Rule] {
    let colours = style.colours(of: self.powers.union(powers.compactMap { $0 }))
    return colours.filter { powers.contains($0.power) }.map { power, colours in
      Rule(
        label: name(power),
        filter: Rule.isEqual(field, power),
        symbol: Symbol(.fill, [.area(colours.tint)])
      )
    }
  }

  /// A rule for each fill.
  private func fills(_ looks: Looks) -> [Rule] {
    looks.grouped(in: atlas).map { fill, label, filters in
      let filter = filters.count == 1 ? filters[0] : filters.map { "(\($0))" }.joined(separator: " OR ")
      return Rule(label: label, filter: filter, symbol: Symbol(.fill, layers(of: fill)))
    }
  }

  private func layers(of fill: GroundFill) -> [Symbol.Layer] {
    let all = powers.union(fill.overlay?.powers ?? []).union(fill.power.map { [$0] } ?? [])
    func colours(_ power: String?) -> PowerColours? {
      style.colours(of: all).first { $0.power == power }?.colours
    }
    let ground = colours(fill.power).map { [Symbol.Layer.area($0.tint)] } ?? []
    guard let overlay = fill.overlay else { return ground }
    let own = colours(overlay.powers.first)
    switch overlay.pattern {
    case .solid: return own.map { [.area($0.solid)] } ?? []
    case .dots: return ground + (own.map { [.dots($0.ink)] } ?? [])
    default: return ground + style.hatches(of: overlay, among: all).map { .hatch($0) }
    }
  }
}
