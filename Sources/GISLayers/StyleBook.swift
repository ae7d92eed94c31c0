import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

/// The styles of layers for QGIS, in the colours and hatches of the maps.
///
/// They follow what is in the layers: a rule for each sovereign and for each way in which something is held.
struct StyleBook {
  let atlas: Atlas
  let style: MapStyle
  /// The powers of the maps, so that those without a colour of their own get the same one everywhere.
  private let powers: Set<String>

  init(_ atlas: Atlas, style: MapStyle) {
    self.atlas = atlas
    self.style = style.dressing(atlas)
    powers = Set(atlas.register.powers.map(\.id.name))
  }

  /// The style of a layer.
  func style(of layer: AtlasLayer) -> QGISStyle {
    var style: QGISStyle
    switch layer.kind {
    case .claims: style = QGISStyle(rules: claimRules(layer))
    case .predominant: style = QGISStyle(rules: leadRules(layer))
    case .regions: style = QGISStyle(rules: regionRules(layer))
    case .borders: style = QGISStyle(rules: borderRules())
    case .railways: style = QGISStyle(rules: railwayRules(layer))
    case .places:
      style = QGISStyle(rules: placeRules())
      // Other forms of a name stand in brackets behind it.
      let name = #"CASE WHEN "rank" <> 'minor' THEN regexp_replace("name", ' *\\(.*$', '') END"#
      style.label = label(name, size: 8)
    case .stations:
      style = QGISStyle(rules: [Rule(label: "", symbol: Symbol(.marker, [sign(radius: 1.2)]))])
    }
    style.hasDays = layer.time != nil
    return style
  }

  // MARK: Areas

  /// Each sovereign's tint, and over it what leads.
  private func regionRules(_ layer: AtlasLayer) -> [Rule] {
    let looks = Looks(layer.features.compactMap { feature in look(ofRegion: feature) })
    return [
      Rule(label: "Sovereign", rules: tints(layer.values("sovereign"), by: "sovereign")),
      Rule(label: "What leads", rules: overlays(looks)),
    ]
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

  /// All of the land, each title's tint, and over it what leads.
  private func leadRules(_ layer: AtlasLayer) -> [Rule] {
    let land = Rule(label: "Ground", symbol: Symbol(.fill, [.ground(style.land)]))
    return [land] + titleRules(layer, passes: false) + [
      Rule(label: "What leads", rules: overlays(Looks(layer.features.compactMap(look(ofClaim:)))))
    ]
  }

  /// Titles at the bottom, everything else above them; a sphere that no line bounds is broken.
  private func claimRules(_ layer: AtlasLayer) -> [Rule] {
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
      guard feature.id.map({ !undelimited.contains($0) }) ?? true, let (look, filter) = look(ofClaim: feature)
      else { return nil }
      let isSphere = feature.text("tenure") == Tenure.sphere.rawValue
      return (look, ids.isEmpty || !isSphere ? filter : "NOT (\(Rule.isAmong("id", ids))) AND \(filter)")
    }
    let over = overlays(Looks(looks)).map { rule in
      var rule = rule
      rule.symbol = rule.symbol?.inPass(2)
      return rule
    }
    return titleRules(layer, passes: true) + [Rule(label: "Held otherwise", rules: over)]
  }

  private func look(ofClaim feature: Feature) -> (Look, String)? {
    guard let tenure = feature.text("tenure").flatMap(Tenure.init(rawValue:)), let filter = holding(feature)
    else { return nil }
    let isSecret = feature["secret"] == .boolean(true)
    let look = Look(status: .held, power: feature.text("power"), tenure: tenure, isSecret: isSecret)
    return (look, filter)
  }

  /// An expression for what is held alike; only a sphere looks otherwise when it is secret.
  private func holding(_ feature: Feature) -> String? {
    guard let power = feature.text("power"), let tenure = feature.text("tenure") else { return nil }
    let filter = Rule.isEqual("power", power) + " AND " + Rule.isEqual("tenure", tenure)
    guard tenure == Tenure.sphere.rawValue else { return filter }
    return filter + (feature["secret"] == .boolean(true) ? " AND \"secret\"" : " AND NOT \"secret\"")
  }

  private func titleRules(_ layer: AtlasLayer, passes: Bool) -> [Rule] {
    let titles: [(Tenure, String, Int)] = [(.suzerainty, "Suzerain", 0), (.sovereignty, "Sovereign", 1)]
    return titles.compactMap { tenure, label, pass in
      let powers = layer.features.filter { $0.text("tenure") == tenure.rawValue }.map { $0.text("power") }
      let rules = tints(powers, by: "power").map { rule in
        var rule = rule
        rule.symbol = rule.symbol?.inPass(passes ? pass : 0)
        return rule
      }
      guard !rules.isEmpty else { return nil }
      return Rule(label: label, filter: Rule.isEqual("tenure", tenure.rawValue), rules: rules)
    }
  }

  /// A rule for the tint of each power.
  private func tints(_ powers: [String?], by field: String) -> [Rule] {
    let colours = style.colours(of: self.powers.union(powers.compactMap { $0 }))
    return colours.filter { powers.contains($0.power) }.map { power, colours in
      Rule(
        label: name(power),
        filter: Rule.isEqual(field, power),
        symbol: Symbol(.fill, [.ground(colours.tint)])
      )
    }
  }

  /// A rule for each look that has an overlay.
  private func overlays(_ looks: Looks) -> [Rule] {
    looks.grouped(in: atlas).map { look, label, filters in
      let filter = filters.count == 1 ? filters[0] : filters.map { "(\($0))" }.joined(separator: " OR ")
      return Rule(label: label, filter: filter, symbol: Symbol(.fill, overlay(look)))
    }
  }

  private func overlay(_ overlay: MapOverlay) -> [Symbol.Layer] {
    let all = powers.union(overlay.powers)
    let own = style.colours(of: all).first { $0.power == overlay.powers.first }?.colours
    switch overlay.pattern {
    case .solid: return own.map { [.ground($0.solid)] } ?? []
    case .dots: return own.map { [.dots($0.ink)] } ?? []
    default: return style.hatches(of: overlay, among: all).map { .hatch($0) }
    }
  }

  private func name(_ power: String) -> String {
    (try? PowerID(power)).flatMap { atlas.register.power($0)?.name } ?? power
  }
}

extension StyleBook {
  // MARK: Lines and points

  /// Each kind of line, in dashes where it is known to ten kilometres or worse.
  private func borderRules() -> [Rule] {
    let treaty = Border.Kind.treatyLine.rawValue
    let kinds: [(String, String, BorderKind)] = [
      ("Coast", Rule.isEqual("kind", Border.Kind.coast.rawValue), .coast),
      (
        "Limit of provinces or leagues",
        Rule.isAmong(
          "kind",
          [Border.Kind.provincialLimit.rawValue, Border.Kind.administrativeLimit.rawValue]
        ),
        .provincialLimit
      ),
      ("Frontier", Rule.isEqual("kind", Border.Kind.frontier.rawValue), .frontier),
      ("Line of a treaty", Rule.isEqual("kind", treaty), .treatyLine),
    ]
    return kinds.flatMap { label, filter, kind in
      [false, true].map { isApproximate in
        let stroke = BorderStroke(kind: kind, isApproximate: isApproximate)
        let line = Symbol.Layer.line(stroke.colour(style), width: stroke.width, dashes: stroke.dashes)
        return Rule(
          label: isApproximate ? "\(label), approximate" : label,
          filter: filter + " AND \"uncertainty_km\" \(isApproximate ? ">=" : "<") 10",
          symbol: Symbol(.line, [line])
        )
      }
    }
  }

  private func railwayRules(_ layer: AtlasLayer) -> [Rule] {
    let colours = style.colours(of: powers)
    return colours.filter { layer.values("power").contains($0.power) }.map { power, colours in
      let ink = colours.ink.mixed(0.6, with: style.ink)
      return Rule(
        label: name(power),
        filter: Rule.isEqual("power", power),
        symbol: Symbol(
          .line,
          [.line(ink, width: 0.9), .line(ink, width: 3.6, dashes: [0.9, 6])]
        )
      )
    }
  }

  private func placeRules() -> [Rule] {
    let capital: [Symbol.Layer] = [
      .circle(radius: 3.4, fill: style.paper, rim: style.ink), sign(radius: 1.7),
    ]
    let city: [Symbol.Layer] = [.circle(radius: 2.4, fill: style.paper, rim: style.ink)]
    let signs: [(Place.Rank, String, [Symbol.Layer])] = [
      (.minor, "Minor place", [sign(radius: 1)]), (.town, "Town", [sign(radius: 1.7)]),
      (.city, "City", city), (.capital, "Capital", capital),
    ]
    return signs.map { rank, label, layers in
      Rule(label: label, filter: Rule.isEqual("rank", rank.rawValue), symbol: Symbol(.marker, layers))
    }
  }

  private func sign(radius: Double) -> Symbol.Layer { .circle(radius: radius, fill: style.ink, rim: nil) }

  private func label(_ expression: String, size: Double) -> QGISStyle.Label {
    QGISStyle.Label(
      expression: expression,
      size: size,
      colour: style.ink.option,
      halo: style.paper.option
    )
  }

  /// The styles of land, lakes and rivers.
  func style(of base: BaseLayer) -> QGISStyle {
    let symbol =
      switch base {
      case .land: Symbol(.fill, [.ground(style.land)])
      case .lakes: Symbol(.fill, [.ground(style.sea)])
      case .rivers: Symbol(.line, [.line(style.water, width: 0.9)])
      }
    return QGISStyle(rules: [Rule(label: base.title, symbol: symbol)])
  }
}

/// Looks with the expressions for what has them.
private struct Looks {
  private let looks: [(Look, String)]

  init(_ looks: [(Look, String)]) { self.looks = looks }

  /// Each overlay with what the legend says of it and every expression, in the order of patterns and powers.
  func grouped(in atlas: Atlas) -> [(MapOverlay, String, [String])] {
    struct Key: Hashable {
      let overlay: MapOverlay
      let label: String
    }
    var filters: [Key: Set<String>] = [:]
    for (look, filter) in looks {
      guard let overlay = look.overlay else { continue }
      let powers = overlay.powers.map { id in
        (try? PowerID(id)).flatMap { atlas.register.power($0)?.name } ?? id
      }
      let label = look.legend(in: atlas) ?? "Contested: \(powers.joined(separator: ", "))"
      filters[Key(overlay: overlay, label: label), default: []].insert(filter)
    }
    let order = OverlayPattern.allCases
    return filters.sorted { a, b in
      (order.firstIndex(of: a.key.overlay.pattern) ?? 0, a.key.label)
        < (order.firstIndex(of: b.key.overlay.pattern) ?? 0, b.key.label)
    }.map { ($0.key.overlay, $0.key.label, $0.value.sorted()) }
  }
}

extension AtlasLayer {
  /// The texts of a property, nil where it is null.
  fileprivate func values(_ name: String) -> [String?] { features.map { $0.text(name) } }
}

extension Feature {
  /// A property that is a text; nil when it is none.
  fileprivate func text(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }
}
