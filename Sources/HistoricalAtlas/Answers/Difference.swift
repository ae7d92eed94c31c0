public import Diplomacy
public import MapGeometry

/// What changed hands between two snapshots: ground by ground, from whom, to whom, how much.
public struct Difference: Sendable {
  /// The ground that changed, sorted by region and face.
  public let changes: [Change]

  /// A piece of ground that changed hands.
  public struct Change: Hashable, Sendable {
    /// The face of the coverage.
    public let face: Int
    /// The finest region of the ground.
    public let part: RegionID
    /// The region that answers for the ground.
    public let region: RegionID
    /// Who led before.
    public let from: Lead
    /// Who leads after.
    public let to: Lead
    /// The claim that leads after; nil when contested.
    public let claim: Claim?
    /// The cause of the change; nil if no deciding claim began or ended.
    public let cause: Cause?
    /// The geodesic area in square kilometres.
    public let squareKilometres: Double
  }

  /// What a power, by one tenure, lost and gained.
  public struct Balance: Hashable, Sendable {
    /// The power; nil for contested ground.
    public let power: PowerID?
    /// How it held or holds; nil for contested ground.
    public let tenure: Tenure?
    /// The ground that it lost, in square kilometres.
    public let lost: Double
    /// The ground that it gained, in square kilometres.
    public let gained: Double
  }
}

extension Atlas {
  /// What changed hands between two snapshots of this atlas.
  public func difference(from before: Snapshot, to after: Snapshot) -> Difference {
    var changes: [Difference.Change] = []
    for (index, face) in coverage.faces.enumerated() {
      let from = Lead(before.verdicts[index])
      let to = Lead(after.verdicts[index])
      guard from != to else { continue }
      changes.append(
        Difference.Change(
          face: index,
          part: face.id,
          region: region(ofFace: index),
          from: from,
          to: to,
          claim: after.verdicts[index].predominant,
          cause: Difference.Cause(
            from: (before.day, before.verdicts[index]),
            to: (after.day, after.verdicts[index]),
            in: register
          ),
          squareKilometres: face.areaInSquareKilometres
        )
      )
    }
    changes.sort { ($0.region, $0.part) < ($1.region, $1.part) }
    return Difference(changes: changes)
  }
}

extension Difference {
  private struct Account: Hashable, Comparable {
    let power: PowerID?
    let tenure: Tenure?

    static func < (a: Account, b: Account) -> Bool {
      (a.power?.name ?? "", a.tenure?.rawValue ?? "") < (b.power?.name ?? "", b.tenure?.rawValue ?? "")
    }
  }

  /// What each power lost and gained, sorted by power; nobody (contested ground) comes first.
  ///
  /// Each piece of ground is rounded before it is added, so that the printed sums agree: total gains equal
  /// total losses.
  ///
  /// - Parameter unit: What areas are rounded to, in square kilometres.
  public func balances(roundedTo unit: Double) -> [Balance] {
    var sums: [Account: (lost: Double, gained: Double)] = [:]
    for change in changes {
      let from = Account(power: change.from.power, tenure: change.from.tenure)
      let to = Account(power: change.to.power, tenure: change.to.tenure)
      let area = (change.squareKilometres / unit).rounded()
      sums[from, default: (0, 0)].lost += area
      sums[to, default: (0, 0)].gained += area
    }
    return sums.sorted { $0.key < $1.key }.map { account, sum in
      Balance(power: account.power, tenure: account.tenure, lost: sum.lost * unit, gained: sum.gained * unit)
    }
  }
}
