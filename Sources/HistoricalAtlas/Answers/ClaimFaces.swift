public import Diplomacy
import MapGeometry

/// A claim with the faces in which it holds; none if it holds along a railway or on unknown ground.
public struct ClaimFaces: Hashable, Sendable {
  /// What is held there, by whom and by which clause.
  public let claim: Claim
  /// The indices of the faces.
  public let faces: Set<Int>
}

extension Atlas {
  /// Every claim in force on a day, in drawing order: in every face the lead is on top. Those without faces come first.
  ///
  /// Where the faces leave a choice, the claims are ordered by their smallest depth in any face, then by
  /// region and id. If two claims are each above the other, in different faces, this order decides.
  public func claims(in snapshot: Snapshot) -> [ClaimFaces] {
    var depths: [ClauseID: (claim: Claim, faces: [Int: Int])] = [:]
    var unlocated: [ClauseID: Claim] = [:]
    for (face, verdict) in snapshot.verdicts.enumerated() {
      for (depth, claim) in verdict.claims.enumerated() {
        if claim.ground.hasFaces {
          depths[claim.id, default: (claim, [:])].faces[face] = depth
        } else {
          unlocated[claim.id] = claim
        }
      }
    }
    let day = DatePeriod(snapshot.day).interval
    let strips = register.claimsAlongRailways(in: day, knownTo: snapshot.knowledge)
    let withoutFaces = (strips + unlocated.values).sorted { ($0.region, $0.id) < ($1.region, $1.id) }
    var left = depths.values.map { (claim: $0.claim, faces: $0.faces, highest: $0.faces.values.min() ?? 0) }
    left.sort {
      ($1.highest, $0.claim.region.name, $0.claim.id) < ($0.highest, $1.claim.region.name, $1.claim.id)
    }
    return withoutFaces.map { ClaimFaces(claim: $0, faces: []) }
      + Self.drawingOrder(of: left.map(\.faces)).map { place in
        ClaimFaces(claim: left[place].claim, faces: Set(left[place].faces.keys))
      }
  }

  /// The drawing order of claims that are given in preferred order, each with its depth in its faces:
  /// repeatedly the first claim with no undrawn one below it.
  private static func drawingOrder(of depths: [[Int: Int]]) -> [Int] {
    var faces: [Int: [Int]] = [:]
    for (place, ofClaim) in depths.enumerated() {
      for face in ofClaim.keys { faces[face, default: []].append(place) }
    }
    for face in faces.keys {
      faces[face]?.sort { (depths[$0][face] ?? 0, $0) < (depths[$1][face] ?? 0, $1) }
    }
    // In how many of its faces another claim is below a claim.
    var covering = depths.map(\.count)
    for lowest in faces.values.compactMap(\.last) { covering[lowest] -= 1 }
    var free = Heap(depths.indices.filter { covering[$0] == 0 })
    var (isDrawn, order, next) = (depths.map { _ in false }, [Int](), 0)
    while order.count < depths.count {
      while isDrawn[next] { next += 1 }
      let place = free.removeFirst() ?? next
      guard !isDrawn[place] else { continue }
      isDrawn[place] = true
      order.append(place)
      for face in depths[place].keys where faces[face]?.last == place {
        while let lowest = faces[face]?.last, isDrawn[lowest] { faces[face]?.removeLast() }
        guard let lowest = faces[face]?.last else { continue }
        covering[lowest] -= 1
        if covering[lowest] == 0 { free.add(lowest) }
      }
    }
    return order
  }

  /// The claims that lead on a day, each with the faces in which it does; contested faces are left out.
  public func predominantClaims(in snapshot: Snapshot) -> [ClaimFaces] {
    var ground: [ClauseID: (claim: Claim, faces: Set<Int>)] = [:]
    for (face, verdict) in snapshot.verdicts.enumerated() {
      guard let claim = verdict.predominant else { continue }
      ground[claim.id, default: (claim, [])].faces.insert(face)
    }
    return ground.values
      .sorted { ($0.claim.region.name, $0.claim.id) < ($1.claim.region.name, $1.claim.id) }
      .map { ClaimFaces(claim: $0.claim, faces: $0.faces) }
  }

  /// Every claim of the calendar, by start, region and id; each as it stood on its first day there.
  public func claims(knownTo knowledge: Knowledge = .everything) -> [ClaimFaces] {
    claims(on: calendar, knownTo: knowledge)
  }

  /// Every claim that is in force on some day of a period, by start, region and id; each as it stood on its
  /// first day there.
  public func claims(on days: DatePeriod, knownTo knowledge: Knowledge = .everything) -> [ClaimFaces] {
    guard let days = days.interval.intersection(calendar.interval) else { return [] }
    var ground: [ClauseID: (claim: Claim, faces: Set<Int>)] = [:]
    for face in coverage.faces.indices {
      for claim in history(ofFace: face).claims(in: days, knownTo: knowledge) {
        if claim.ground.hasFaces {
          ground[claim.id, default: (claim, [])].faces.insert(face)
        } else {
          ground[claim.id] = (claim, [])
        }
      }
    }
    for claim in register.claimsAlongRailways(in: days, knownTo: knowledge) { ground[claim.id] = (claim, []) }
    return ground.values
      .sorted {
        ($0.claim.startDate, $0.claim.region.name, $0.claim.id)
          < ($1.claim.startDate, $1.claim.region.name, $1.claim.id)
      }
      .map { ClaimFaces(claim: $0.claim, faces: $0.faces) }
  }
}
