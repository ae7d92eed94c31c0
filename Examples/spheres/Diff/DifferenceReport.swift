import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// What changed hands, as a list and as a balance.
struct DifferenceReport {
  private let difference: Difference
  private let atlas: Atlas

  init(_ difference: Difference, in atlas: Atlas) {
    self.difference = difference
    self.atlas = atlas
  }

  /// The list and the balance, in whole square kilometres.
  var text: String {
    guard !difference.changes.isEmpty else { return "nothing changed hands" }
    var lines = difference.changes.map { change in
      let name = atlas.register.regions.region(change.part)?.name ?? change.part.name
      let by = change.cause.map { ", \(words($0))" } ?? ""
      let from = LeadText(change.from, in: atlas).text
      let to = LeadText(change.to, in: atlas).text
      return "\(name): \(from) -> \(to)\(by), \(whole(change.squareKilometres)) km2"
    }
    lines.append("")
    let balances = difference.balances(roundedTo: 1)
    for balance in balances {
      let name = balance.power.map { atlas.register.power($0)?.name ?? $0.name } ?? "contested"
      let tenure = balance.tenure.map { ", \($0.rawValue)" } ?? ""
      lines.append("\(name)\(tenure): lost \(whole(balance.lost)) km2, gained \(whole(balance.gained)) km2")
    }
    let (lost, gained) = DifferenceReport.sums(of: balances)
    let word = whole(lost) == whole(gained) ? "the sums balance" : "the sums do not balance"
    lines.append("all together: lost \(whole(lost)) km2, gained \(whole(gained)) km2; \(word)")
    return lines.joined(separator: "\n")
  }

  /// The instrument behind a change, in words.
  private func words(_ cause: Difference.Cause) -> String {
    let name = cause.instrument.map { atlas.register.instrument($0)?.name ?? $0.name }
    switch cause {
    case .begun(let claim): return "by \(name ?? claim.instrumentName)"
    case .ended(let claim): return name.map { "by \($0)" } ?? "by the end of \(claim.instrumentName)"
    case .absent(let claim): return "without \(claim.instrumentName)"
    }
  }

  private static func sums(of balances: [Difference.Balance]) -> (lost: Double, gained: Double) {
    balances.reduce(into: (lost: 0, gained: 0)) { sums, balance in
      sums.lost += balance.lost
      sums.gained += balance.gained
    }
  }

  /// The same for programs.
  var json: JSONValue {
    let balances = difference.balances(roundedTo: 0.001)
    let (lost, gained) = DifferenceReport.sums(of: balances)
    return [
      "changes": .array(difference.changes.map(change)),
      "balances": .array(balances.map(balance)),
      "area_km2": .number(lost.rounded(toDecimals: 3)),
      "balanced": .boolean(lost.rounded(toDecimals: 3) == gained.rounded(toDecimals: 3)),
    ]
  }

  private func change(_ change: Difference.Change) -> JSONValue {
    [
      "face": .string(change.part.name),
      "region": .string(change.region.name),
      "from": holding(change.from),
      "to": holding(change.to),
      "claim": change.claim.map { .string($0.id.name) } ?? .null,
      "instrument": change.cause?.instrument.map { .string($0.name) } ?? .null,
      "area_km2": .number(change.squareKilometres.rounded(toDecimals: 3)),
    ]
  }

  private func holding(_ holding: Lead) -> JSONValue {
    [
      "status": .string(holding.status.rawValue),
      "power": holding.power.map { .string($0.name) } ?? .null,
      "tenure": holding.tenure.map { .string($0.rawValue) } ?? .null,
      "contenders": .array(holding.contenders.map { .string($0.name) }),
    ]
  }

  private func balance(_ balance: Difference.Balance) -> JSONValue {
    [
      "power": balance.power.map { .string($0.name) } ?? .null,
      "tenure": balance.tenure.map { .string($0.rawValue) } ?? .null,
      "lost_km2": .number(balance.lost.rounded(toDecimals: 3)),
      "gained_km2": .number(balance.gained.rounded(toDecimals: 3)),
    ]
  }

  private func whole(_ number: Double) -> Int { Int(number.rounded()) }
}
