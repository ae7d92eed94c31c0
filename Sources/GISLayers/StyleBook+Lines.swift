import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

extension StyleBook {
  /// Each kind of line, in dashes where its course is approximate.
  func borderRules() -> [Rule] {
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
      ("Limit of what was held", Rule.isEqual("kind", Border.Kind.partEdge.rawValue), .partEdge),
      ("Frontier", Rule.isEqual("kind", Border.Kind.frontier.rawValue), .frontier),
      ("Line of a treaty", Rule.isEqual("kind", treaty), .treatyLine),
    ]
    return kinds.flatMap { label, filter, kind in
      [false, true].map { isApproximate in
        let stroke = BorderStroke(kind: kind, isApproximate: isApproximate)
        let line = Symbol.Layer.line(stroke.colour(style), width: stroke.width, dashes: stroke.dashes)
        return Rule(
          label: isApproximate ? "\(label), approximate" : label,
          filter: filter
            + " AND \"uncertainty_km\" \(isApproximate ? ">=" : "<") \(MapLines.approximateFrom)",
          symbol: Symbol(.line, [line])
        )
      }
    }
  }

  /// The outline of a part, which hides nothing of the ground.
  var partOutline: Symbol.Layer {
    let stroke = BorderStroke(kind: .partEdge)
    return .line(stroke.colour(style), width: stroke.width, dashes: stroke.dashes)
  }

  /// A rule for each owner of railways with a zone, and one for all other railways, which are drawn thin.
  func railwayRules(_ layer: AtlasLayer) -> [Rule] {
    let colours = style.colours(of: powers)
    let minor = atlas.minorRailways
    let isMinor = Rule.isAmong("railway", minor.sorted())
    let seen = layer.features.filter { feature in !minor.contains(feature.text("railway") ?? "") }
    let owners = Set(seen.map { $0.text("power") })
    let rules = colours.filter { owners.contains($0.power) }.map { power, colours in
      let lines: [Symbol.Layer] = [
        .line(colours.railway, width: 0.9), .line(colours.railway, width: 3.6, dashes: [0.9, 6]),
      ]
      let isOwner = Rule.isEqual("power", power)
      let filter = minor.isEmpty ? isOwner : "\(isOwner) AND NOT (\(isMinor))"
      return Rule(label: name(power), filter: filter, symbol: Symbol(.line, lines))
    }
    // Track without a known owner is drawn so too.
    let isUnowned = #""power" IS NULL"#
    let isOther = minor.isEmpty ? isUnowned : "\(isMinor) OR \(isUnowned)"
    guard seen.count < layer.features.count || owners.contains(nil) else { return rules }
    let ink = style.quietInk
    let thin: [Symbol.Layer] = [.line(ink, width: 0.6), .line(ink, width: 2.2, dashes: [0.6, 5])]
    return rules + [Rule(label: "Other railway", filter: isOther, symbol: Symbol(.line, thin))]
  }

  func placeRules() -> [Rule] {
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

  func sign(radius: Double) -> Symbol.Layer { .circle(radius: radius, fill: style.ink, rim: nil) }

  func label(_ expression: String, size: Double) -> QGISStyle.Label {
    QGISStyle.Label(
      expression: expression,
      size: size,
      colour: style.ink.option,
      halo: style.paper.option
    )
  }
}
