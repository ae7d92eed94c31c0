import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The regions of a map: the faces of a region with the same lead, as one piece.
struct MapRegions {
  private(set) var regions: [MapRegion] = []

  init(_ snapshot: Snapshot, of atlas: Atlas, _ words: Words, _ dissolved: inout DissolvedFaces) {
    var groups: [Key: [Int]] = [:]
    for (face, verdict) in snapshot.verdicts.enumerated() {
      groups[Key(region: atlas.region(ofFace: face), look: Look(verdict)), default: []].append(face)
    }
    var names: [String: Int] = [:]
    let sorted = groups.sorted { a, b in
      (a.key.region, b.value.area(in: atlas), a.value[0]) < (
        b.key.region, a.value.area(in: atlas), b.value[0]
      )
    }
    for (key, faces) in sorted {
      guard let verdict = faces.first.map({ snapshot.verdicts[$0] }) else { continue }
      let isMain = names[key.region.name] == nil
      let finest = atlas.coverage.faces[faces[0]].region
      let part = verdict.predominant?.ground.part
      let name = isMain ? key.region.name : part?.name ?? finest.name
      names[name, default: 0] += 1
      let count = names[name] ?? 1
      regions.append(
        MapRegion(
          id: RegionID(knownValid: count == 1 ? name : "\(name)-\(count)"),
          polygons: dissolved.polygons(of: faces),
          label: isMain ? words.label(of: key.region).text : nil,
          title: Self.title(isMain ? key.region : finest, part, verdict, atlas, words),
          styleClass: verdict.status.rawValue,
          sovereign: verdict.sovereign?.power.name,
          overlay: key.look.overlay,
          legend: key.look.legend(words),
          isUncertain: verdict.isDoubtful,
          attributes: Self.attributes(verdict)
        )
      )
    }
  }

  private struct Key: Hashable {
    let region: RegionID
    let look: Look
  }

  /// What a pointer over the region shows: who leads and, in English, by which instrument.
  private static func title(
    _ id: RegionID,
    _ part: PartID?,
    _ verdict: Verdict,
    _ atlas: Atlas,
    _ words: Words
  ) -> MapTitle {
    func says(_ words: Words) -> Phrase {
      let part = part.map { "\(words.comma)\(words.name(of: $0))" } ?? ("" as Phrase)
      return "\(words.name(of: id))\(part)\(words.colon)\(words.lead(verdict))"
    }
    let instrument = verdict.predominant.map { "; \($0.instrumentName)" } ?? ""
    return MapTitle(says(words), or: "\(says(Words(of: atlas)))\(instrument)", words)
  }

  private static func attributes(_ verdict: Verdict) -> [DataAttribute] {
    let pairs: [(String, String?)] = [
      ("power", verdict.predominant?.power.name),
      ("tenure", verdict.predominant?.tenure.rawValue),
      ("claim", verdict.predominant?.id.name),
      ("sovereign", verdict.sovereign?.power.name),
      ("certainty", verdict.predominant?.certainty.rawValue),
    ]
    return pairs.compactMap { name, value in value.flatMap { try? DataAttribute(name, $0) } }
  }
}

extension Verdict {
  /// Whether the claim that leads is less than probable.
  fileprivate var isDoubtful: Bool {
    switch predominant?.certainty {
    case .uncertain, .disputed: true
    case .certain, .probable, nil: false
    }
  }
}

extension [Int] {
  /// The area of faces in square kilometres.
  fileprivate func area(in atlas: Atlas) -> Double {
    reduce(0) { $0 + atlas.coverage.faces[$1].areaInSquareKilometres }
  }
}
