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

/// What a row of the layer `regions` says.
private struct Finding: Hashable {
  let lead: Lead
  let claim: ClauseID?
  let isSecret: Bool?
  let sovereign: PowerID?
  let undelimited: PowerID?

  init(_ verdict: Verdict) {
    lead = Lead(verdict)
    claim = verdict.predominant?.id
    isSecret = verdict.predominant?.isSecret
    sovereign = verdict.sovereign?.power
    undelimited = verdict.undelimited?.power
  }
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
          faces: value.faces,
          on: key.interval.start
        ),
        faces: value.faces
      )
    }
  }

  /// The finding for the faces of each region that have the same on the same days, by start and region.
  ///
  /// - Parameter day: The day of the names; by default the first day of each row.
  func regionFeatures(
    in days: DayInterval,
    on day: HistoricalDate?,
    knownTo knowledge: Knowledge
  ) -> [MergedFeature] {
    let runs = runs(in: days, knownTo: knowledge) { Finding($0) == Finding($1) }
    struct Key: Hashable {
      let region: RegionID
      let interval: DayInterval
      let finding: Finding
    }
    var ground: [Key: [Run]] = [:]
    for run in runs {
      let finding = Finding(run.verdict)
      let key = Key(region: coverage.faces[run.face].region, interval: run.interval, finding: finding)
      ground[key, default: []].append(run)
    }
    let sorted = ground.sorted { a, b in
      (a.key.interval.start, a.key.region, a.key.interval.end ?? .last, a.value[0].face)
        < (b.key.interval.start, b.key.region, b.key.interval.end ?? .last, b.value[0].face)
    }
    let names = sorted.map { "\($0.key.region.name)@\($0.key.interval.start)" }.numbered
    return zip(sorted, names).map { found, id in
      let (run, region, faces) = (found.value[0], found.key.region, Set(found.value.map(\.face)))
      var properties = properties(
        id: id,
        region: region,
        claim: run.verdict.predominant,
        from: run.interval.start,
        through: run.interval.lastDay,
        faces: faces,
        on: day ?? run.interval.start
      )
      let contenders = run.verdict.contenders.map(\.name).joined(separator: "; ")
      properties += [
        .init("part_of", PropertyValue(register.regions.ancestors(of: region).first?.name)),
        .init("status", .string(run.verdict.status.rawValue)),
        .init("sovereign", PropertyValue(run.verdict.sovereign?.power.name)),
        .init("contenders", contenders.isEmpty ? .null : .string(contenders)),
        .init("undelimited", PropertyValue(run.verdict.undelimited?.power.name)),
        .init("region_wikidata", PropertyValue(codes(of: region).wikidata)),
      ]
      return MergedFeature(id: id, properties: properties, faces: faces)
    }
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
