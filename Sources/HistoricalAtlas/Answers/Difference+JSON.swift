import Diplomacy
public import MapFormats
import MapGeometry

extension Difference {
  /// What changed hands as the command prints it: every change, and the balance in square metres.
  public var json: JSONValue {
    let balances = balances(roundedTo: 0.001)
    let (lost, gained) = balances.sums
    return [
      "changes": .array(changes.map(\.json)),
      "balances": .array(balances.map(\.json)),
      "area_km2": .number(lost.rounded(toDecimals: 3)),
      "balanced": .boolean(lost.rounded(toDecimals: 3) == gained.rounded(toDecimals: 3)),
    ]
  }
}

extension [Difference.Balance] {
  /// What all together lost and gained.
  var sums: (lost: Double, gained: Double) {
    reduce(into: (lost: 0, gained: 0)) { sums, balance in
      sums.lost += balance.lost
      sums.gained += balance.gained
    }
  }
}

extension Difference.Change {
  fileprivate var json: JSONValue {
    [
      "face": .string(finest.name),
      "region": .string(region.name),
      "part": part.map { .string($0.name) } ?? .null,
      "from": .object(from.members),
      "to": .object(to.members),
      "claim": claim.map { .string($0.id.name) } ?? .null,
      "instrument": cause?.instrument.map { .string($0.name) } ?? .null,
      "area_km2": .number(squareKilometres.rounded(toDecimals: 3)),
    ]
  }
}

extension Difference.Balance {
  fileprivate var json: JSONValue {
    [
      "power": power.map { .string($0.name) } ?? .null,
      "tenure": tenure.map { .string($0.rawValue) } ?? .null,
      "lost_km2": .number(lost.rounded(toDecimals: 3)),
      "gained_km2": .number(gained.rounded(toDecimals: 3)),
    ]
  }
}
