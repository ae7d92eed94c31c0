public import Cartography
import Diplomacy
public import HistoricalAtlas

extension MapStyle {
  /// This style with the looks of an atlas's powers.
  ///
  /// A power that the style names keeps its look. A power without a look in the data set gets the one of
  /// ``Cartography/MapStyle/reserve`` that differs most from those taken, in the order of the data set, so
  /// that it is the same on every sheet.
  public func dressing(_ atlas: Atlas) -> MapStyle {
    let own = Dictionary(powers.map { ($0.power, $0) }, uniquingKeysWith: { first, _ in first })
    let holders = Set(atlas.register.instruments.flatMap(\.clauses).map(\.power))
    var looks = own
    for power in atlas.register.powers where looks[power.id.name] == nil {
      guard let look = power.look else { continue }
      let slope = HatchSlope(look.hatch)
      looks[power.id.name] = PowerStyle(power: power.id.name, ink: Colour(look.colour), slope: slope)
    }
    var spare = reserve
    for power in atlas.register.powers where looks[power.id.name] == nil && holders.contains(power.id) {
      let taken = looks.values.map(\.ink)
      let gaps = spare.map { look in taken.map { look.ink.difference(from: $0) }.min() ?? 0 }
      guard let best = gaps.indices.max(by: { (gaps[$0], $1) < (gaps[$1], $0) }) else { break }
      let look = spare.remove(at: best)
      looks[power.id.name] = PowerStyle(power: power.id.name, ink: look.ink, slope: look.slope)
      if spare.isEmpty { spare = reserve }
    }
    var style = self
    style.powers = atlas.register.powers.compactMap { looks[$0.id.name] }
    return style
  }
}

extension HatchSlope {
  /// The slope of a power's hatches.
  init(_ hatch: PowerLook.Hatch) {
    switch hatch {
    case .rising: self = .rising
    case .falling: self = .falling
    case .level: self = .level
    case .upright: self = .upright
    }
  }
}
