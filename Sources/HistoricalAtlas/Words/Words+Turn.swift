public import Diplomacy
package import MapGeometry

extension Words {
  /// Where a position is, then every turn there.
  ///
  /// - Parameter place: The place that was asked for by name, if any.
  package func text(of stretches: [Stretch], at position: Position, _ place: Place?) -> String {
    let ground = atlas.match(at: position).map { "\(names(of: $0))" } ?? ""
    let head = [place?.bothNames, "\(position)  \(ground)", ""].compactMap(\.self)
    return (head + stretches.turns.map { text(of: $0) }).joined(separator: "\n")
  }

  /// A turn as `timeline` prints it: the days and who leads, then a line for each claim.
  public func text(of turn: Stretch.Turn) -> String { on(turn.stretch.interval.start).dayText(of: turn) }

  private func dayText(of turn: Stretch.Turn) -> String {
    let interval = turn.stretch.interval
    var lines = ["\(days(interval.start, interval.lastDay))  \(lead(turn.stretch.verdict))"]
    lines += turn.begun.map { claim in
      "    + \(held(claim))\(claim.isSecret ? "\(comma)\(word("secret"))" : ""): \(claim.instrumentName)"
    }
    lines += turn.ended.map { "    - \(held($0)): \($0.instrumentName)\(end(of: $0.clause))" }
    for (before, now) in turn.altered {
      let light = light(before, now).joined(separator: ", ")
      if !light.isEmpty { lines.append("    ~ \(held(now)), \(light): \(now.instrumentName)") }
    }
    return lines.joined(separator: "\n")
  }

  private func held(_ claim: Claim) -> Phrase { "\(name(of: claim.power))\(comma)\(how(claim))" }

  /// What ended a clause; empty where that is not said.
  func end(of clause: Clause) -> String {
    clause.endedBy.flatMap(atlas.register.instrument).map { ", ended by \($0.name)" } ?? ""
  }

  /// What is new about a claim.
  private func light(_ before: Claim, _ now: Claim) -> [String] {
    let gained = now.recognisedBy.filter { !before.recognisedBy.contains($0) }
    let lost = before.recognisedBy.filter { !now.recognisedBy.contains($0) }
    return [
      before.isSecret && !now.isSecret ? "now public" : nil,
      gained.isEmpty ? nil : "now \(recognition(by: names(of: gained)))",
      lost.isEmpty ? nil : "no longer \(recognition(by: names(of: lost)))",
      before.endDate == now.endDate ? nil : "its end now known",
    ].compactMap(\.self)
  }
}
