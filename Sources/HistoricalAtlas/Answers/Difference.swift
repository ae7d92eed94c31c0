public import Diplomacy
public import MapGeometry

/// What changed hands between two snapshots: ground by ground, from whom, to whom, how much.
public struct Difference: Sendable {
  /// The ground that changed, sorted by region, then by the faces.
  public let changes: [Change]

  /// Ground of a region that changed hands together: from the same lead to the same claim, by the same cause.
  public struct Change: Hashable, Sendable {
    /// The indices of the faces.
    public let faces: Set<Int>
    /// The finest region of the ground.
    public let finest: RegionID
    /// The region that answers for the ground.
    public let region: RegionID
    /// Who led before.
    public let from: Lead
    /// Who leads after.
    public let to: Lead
    /// The claim that leads after; nil when contested.
    public let claim: Claim?
    /// The part that a change is about: of the claim that leads after or, if that is on other ground, of the one that
    /// caused it; nil for other ground.
    public var part: PartID? {
      let causing: Claim? =
        switch cause {
        case .begun(let claim), .ended(let claim), .absent(let claim): claim
        case nil: nil
        }
      return claim?.ground.part ?? causing?.ground.part
    }

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
    struct Turn: Hashable {
      let finest: RegionID
      let from: Lead
      let to: Lead
      let claim: Claim?
      let cause: Difference.Cause?
    }
    var ground: [Turn: [Int]] = [:]
    for (index, face) in coverage.faces.enumerated() {
      let from = Lead(before.verdicts[index])
      let to = Lead(after.verdicts[index])
      guard from != to else { continue }
      let turn = Turn(
        finest: face.region,
        from: from,
        to: to,
        claim: after.verdicts[index].predominant,
        cause: Difference.Cause(
          from: (before.day, before.verdicts[index]),
          to: (after.day, after.verdicts[index]),
          in: register
        )
      )
      ground[turn, default: []].append(index)
    }
    let sorted = ground.sorted { a, b in
      (region(ofFace: a.value[0]), a.key.finest, a.value[0])
        < (region(ofFace: b.value[0]), b.key.finest, b.value[0])
    }
    return Difference(
      changes: sorted.map { turn, faces in
        Difference.Change(
          faces: Set(faces),
          finest: turn.finest,
          region: region(ofFace: faces[0]),
          from: turn.from,
          to: turn.to,
          claim: turn.claim,
          cause: turn.cause,
          squareKilometres: coverage.squareKilometres(of: faces)
        )
      }
    )
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
