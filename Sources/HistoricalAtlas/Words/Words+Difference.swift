import Diplomacy
import MapGeometry

extension Words {
  /// What changed hands as `diff` prints it: the list and the balance, in whole square kilometres.
  public func text(of difference: Difference) -> String {
    guard !difference.changes.isEmpty else { return "nothing changed hands" }
    var lines = difference.changes.map { change in
      let by = change.cause.map { ", \(words($0))" } ?? ""
      let to = lead(change.to, isSecret: change.claim?.isSecret ?? false)
      let area = whole(change.squareKilometres)
      let part = change.part.map { "\(comma)\(name(of: $0))" } ?? ("" as Phrase)
      return "\(name(of: change.finest))\(part)\(colon)\(lead(change.from)) -> \(to)\(by), \(area) km2"
    }
    lines.append("")
    let balances = difference.balances(roundedTo: 1)
    for balance in balances {
      let power = balance.power.map { name(of: $0) } ?? word("contested")
      let holder = [power, balance.tenure.map { tenure($0) }].compactMap(\.self).joined(by: comma)
      lines.append("\(holder)\(colon)lost \(whole(balance.lost)) km2, gained \(whole(balance.gained)) km2")
    }
    let (lost, gained) = balances.sums
    let balanced = whole(lost) == whole(gained) ? "the sums balance" : "the sums do not balance"
    lines.append("all together: lost \(whole(lost)) km2, gained \(whole(gained)) km2; \(balanced)")
    return lines.joined(separator: "\n")
  }

  /// The instrument behind a change.
  private func words(_ cause: Difference.Cause) -> String {
    let name = cause.instrument.map { atlas.register.name(of: $0) }
    switch cause {
    case .begun(let claim): return "by \(name ?? claim.instrumentName)"
    case .ended(let claim): return name.map { "by \($0)" } ?? "by the end of \(claim.instrumentName)"
    case .absent(let claim): return "without \(claim.instrumentName)"
    }
  }

  private func whole(_ number: Double) -> Int { Int(number.rounded()) }
}
