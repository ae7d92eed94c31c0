import Cartography
import Diplomacy
import HistoricalAtlas

/// The layers of a chart of areas from bottom to top, in thousands of square kilometres.
struct AreaLayers {
  private(set) var layers: [(look: LeadLook, steps: [ChartLayer.Step])] = []

  /// What is one layer: the same power and tenure, however many states or titles it has.
  private struct Kind: Hashable {
    let power: PowerID?
    let tenure: Tenure?
    let fill: GroundFill
  }

  /// Powers of one ink lie together, for one follows the other; those that came first, and then those that had
  /// the most, lie at the bottom, and what is contested at the top.
  init(_ areas: [LedArea], _ looks: [LeadLook], _ style: MapStyle) {
    let inks = Dictionary(style.powers.map { ($0.power, $0.ink) }, uniquingKeysWith: { first, _ in first })
    var found: [Kind: [(area: LedArea, look: LeadLook)]] = [:]
    var order: [Kind] = []
    var first: [Colour?: HistoricalDate] = [:]
    var most: [Colour?: Int] = [:]
    var firstOfPower: [PowerID?: HistoricalDate] = [:]
    for (area, look) in zip(areas, looks) {
      let kind = Kind(power: look.lead.power, tenure: look.lead.tenure, fill: look.fill)
      if found[kind] == nil {
        order.append(kind)
        let ink = kind.power.flatMap { inks[$0.name] }
        most[ink] = min(most[ink] ?? order.count, order.count)
      }
      found[kind, default: []].append((area, look.withoutState))
      guard let day = area.steps.first?.day else { continue }
      let ink = kind.power.flatMap { inks[$0.name] }
      first[ink] = min(first[ink] ?? day, day)
      firstOfPower[kind.power] = min(firstOfPower[kind.power] ?? day, day)
    }
    let ranks = order.enumerated().map { index, kind in
      (
        kind: kind,
        key: (
          kind.power == nil ? 1 : 0, first[kind.power.flatMap { inks[$0.name] }] ?? .last,
          most[kind.power.flatMap { inks[$0.name] }] ?? 0, firstOfPower[kind.power] ?? .last,
          kind.power?.name ?? "", index
        )
      )
    }
    layers = ranks.sorted { $0.key < $1.key }.compactMap { rank in
      let pieces = found[rank.kind] ?? []
      return pieces.first.map { ($0.look, Self.sum(pieces.map(\.area))) }
    }
  }

  private static func sum(_ areas: [LedArea]) -> [ChartLayer.Step] {
    Set(areas.flatMap(\.steps).map(\.day)).sorted().map { day in
      let sum = areas.reduce(0) { $0 + $1.squareKilometres(on: day) }
      return ChartLayer.Step(day: Int(day.dayNumber), value: sum / 1000)
    }
  }
}
