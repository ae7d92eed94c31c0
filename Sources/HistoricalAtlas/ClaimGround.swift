public import Diplomacy
import MapGeometry

/// A claim with the faces in which it holds.
public struct ClaimGround: Hashable, Sendable {
  /// The claim.
  public let claim: Claim
  /// The indices of the faces.
  public let faces: Set<Int>
}

extension Atlas {
  /// Every claim in force on a day, in the order in which a map draws them: what leads comes last, on top.
  ///
  /// Within that order the claims are sorted by region and id.
  public func claims(in snapshot: Snapshot) -> [ClaimGround] {
    var ground: [ClauseID: (claim: Claim, faces: Set<Int>, depth: Int)] = [:]
    for (face, verdict) in snapshot.verdicts.enumerated() {
      for (depth, claim) in verdict.claims.enumerated() {
        var found = ground[claim.id] ?? (claim, [], depth)
        found.faces.insert(face)
        found.depth = min(found.depth, depth)
        ground[claim.id] = found
      }
    }
    return ground.values
      .sorted {
        ($1.depth, $0.claim.region.name, $0.claim.id) < ($0.depth, $1.claim.region.name, $1.claim.id)
      }
      .map { ClaimGround(claim: $0.claim, faces: $0.faces) }
  }

  /// The claims that lead on a day, each with the faces in which it does; contested faces are left out.
  public func predominantClaims(in snapshot: Snapshot) -> [ClaimGround] {
    var ground: [ClauseID: (claim: Claim, faces: Set<Int>)] = [:]
    for (face, verdict) in snapshot.verdicts.enumerated() {
      guard let claim = verdict.predominant else { continue }
      ground[claim.id, default: (claim, [])].faces.insert(face)
    }
    return ground.values
      .sorted { ($0.claim.region.name, $0.claim.id) < ($1.claim.region.name, $1.claim.id) }
      .map { ClaimGround(claim: $0.claim, faces: $0.faces) }
  }

  /// Every claim of the calendar, by start, region and id; each as it stood on its first day there.
  public func claims(knownTo knowledge: Knowledge = .everything) -> [ClaimGround] {
    var ground: [ClauseID: (claim: Claim, faces: Set<Int>)] = [:]
    for (face, history) in histories.enumerated() {
      for stretch in history.stretches(of: calendar.interval, knownTo: knowledge) {
        for claim in stretch.verdict.claims {
          ground[claim.id, default: (claim, [])].faces.insert(face)
        }
      }
    }
    return ground.values
      .sorted {
        ($0.claim.startDate, $0.claim.region.name, $0.claim.id)
          < ($1.claim.startDate, $1.claim.region.name, $1.claim.id)
      }
      .map { ClaimGround(claim: $0.claim, faces: $0.faces) }
  }
}
