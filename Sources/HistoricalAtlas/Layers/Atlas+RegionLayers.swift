import Diplomacy
import MapFormats
import MapGeometry

/// Days with the same finding for a face.
private struct Run {
  let face: Int
  var interval: DayInterval
  /// The verdict on the first of the days.
  let verdict: Verdict
}

extension Atlas {
  /// What leads, by claim and days, over the faces in which it leads on exactly these days.
  func leadingFeatures(in days: DayInterval, knownTo knowledge: Knowledge) -> [MergedFeature] {
    struct Key: Hashable {
      let claim: ClauseID
      let interval: DayInterval
    }
    var ground: [Key: (claim: Claim, faces: Set<Int>)] = [:]
    let alike: (Verdict, Verdict) -> Bool = { $0.predominant?.id == $1.predominant?.id }
    for run in runs(in: days, knownTo: knowledge, alike: alike) {
      guard let claim = run.verdict.predominant else { continue }
      ground[Key(claim: claim.id, interval: run.interval), default: (claim, [])].faces.insert(run.face)
    }
    let sorted = ground.sorted { a, b in
      (a.key.interval.start, a.value.claim.region, a.key.claim, a.key.interval.end ?? .last)
        < (b.key.interval.start, b.value.claim.region, b.key.claim, b.key.interval.end ?? .last)
    }
    return sorted.map { key, value in
      let id = "\(key.claim.name)@\(key.interval.description)"
      return MergedFeature(
        id: id,
        properties: properties(
          id: id,
          region: value.claim.region,
          claim: value.claim,
          from: key.interval.start,
          through: key.interval.lastDay,
          faces: value.faces
        ),
        faces: value.faces
      )
    }
  }

  /// The finding for each face, by start and region.
  func regionFeatures(in days: DayInterval, knownTo knowledge: Knowledge) -> [MergedFeature] {
    let runs = runs(in: days, knownTo: knowledge, alike: saysAlike)
    let sorted = runs.sorted { a, b in
      (a.interval.start, coverage.faces[a.face].id) < (b.interval.start, coverage.faces[b.face].id)
    }
    return sorted.map { run in
      let region = coverage.faces[run.face].id
      let id = "\(region.name)@\(run.interval.start)"
      var properties = properties(
        id: id,
        region: region,
        claim: run.verdict.predominant,
        from: run.interval.start,
        through: run.interval.lastDay,
        faces: [run.face]
      )
      let contenders = run.verdict.contenders.map(\.name).joined(separator: "; ")
      properties += [
        .init("part_of", PropertyValue(register.regions.ancestors(of: region).first?.name)),
        .init("status", .string(run.verdict.status.rawValue)),
        .init("sovereign", PropertyValue(run.verdict.sovereign?.power.name)),
        .init("contenders", contenders.isEmpty ? .null : .string(contenders)),
        .init("undelimited", PropertyValue(run.verdict.undelimited?.power.name)),
      ]
      return MergedFeature(id: id, properties: properties, faces: [run.face])
    }
  }

  /// Whether a row of the layer `regions` is the same for both.
  private func saysAlike(_ a: Verdict, _ b: Verdict) -> Bool {
    a.leadsAlike(b) && a.predominant?.isSecret == b.predominant?.isSecret
      && a.sovereign?.power == b.sovereign?.power && a.undelimited?.power == b.undelimited?.power
  }

  /// The runs of days, face by face, that include a day asked about.
  private func runs(
    in days: DayInterval,
    knownTo knowledge: Knowledge,
    alike: (Verdict, Verdict) -> Bool
  ) -> [Run] {
    var runs: [Run] = []
    for face in coverage.faces.indices {
      var ofFace: [Run] = []
      for stretch in leads(ofFace: face, knownTo: knowledge) {
        if let last = ofFace.last, alike(last.verdict, stretch.verdict),
          let joined = try? DayInterval(start: last.interval.start, end: stretch.interval.end)
        {
          ofFace[ofFace.count - 1].interval = joined
        } else {
          ofFace.append(Run(face: face, interval: stretch.interval, verdict: stretch.verdict))
        }
      }
      runs += ofFace.filter { $0.interval.intersection(days) != nil }
    }
    return runs
  }
}
