import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The regions of a map: the faces of a region that have the same lead, in one piece of style.
struct MapRegions {
  private(set) var regions: [MapRegion] = []

  init(_ snapshot: Snapshot, of atlas: Atlas, _ names: MapNames, _ dissolved: inout DissolvedFaces) {
    var groups: [Key: [Int]] = [:]
    for (face, verdict) in snapshot.verdicts.enumerated() {
      groups[Key(region: atlas.region(ofFace: face), look: Look(verdict)), default: []].append(face)
    }
    var named: Set<RegionID> = []
    let sorted = groups.sorted { a, b in
      (a.key.region, b.value.area(in: atlas), a.value[0]) < (
        b.key.region, a.value.area(in: atlas), b.value[0]
      )
    }
    for (key, faces) in sorted {
      guard let verdict = faces.first.map({ snapshot.verdicts[$0] }) else { continue }
      let isMain = named.insert(key.region).inserted
      let id = Self.id(key.region, faces, isMain: isMain, atlas)
      let name = atlas.register.regions.region(id)?.name ?? id.name
      let whole = atlas.register.regions.region(key.region)
      let label = names.text("region", key.region.name) ?? whole?.label ?? whole?.name ?? name
      regions.append(
        MapRegion(
          id: id,
          polygons: dissolved.polygons(of: faces),
          label: isMain ? label : nil,
          title: Self.title(id, verdict, names) ?? names.english(Self.title(name, verdict, atlas)),
          styleClass: verdict.status.rawValue,
          sovereign: verdict.sovereign?.power.name,
          overlay: key.look.overlay,
          legend: key.look.legend(in: atlas, names),
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

  /// The region's id for the piece with the face of that name, or the greatest piece where no face has it; for
  /// any other piece that of its first face. So no two pieces have the same.
  private static func id(_ region: RegionID, _ faces: [Int], isMain: Bool, _ atlas: Atlas) -> RegionID {
    guard let own = atlas.coverage.face(region) else {
      return isMain ? region : atlas.coverage.faces[faces[0]].id
    }
    return faces.contains(own) ? region : atlas.coverage.faces[faces[0]].id
  }

  /// What a pointer over the region shows in another language than English, without the instrument, whose name is
  /// English; nil where the language lacks a word of it.
  private static func title(_ id: RegionID, _ verdict: Verdict, _ names: MapNames) -> MapTitle? {
    guard names.language != "en", let name = names.text("region", id.name) else { return nil }
    let (comma, colon) = (names.word("page-comma", ", "), names.word("page-colon", ": "))
    var words: [String?] = []
    switch (verdict.status, verdict.predominant) {
    case (.contested, _):
      let powers = verdict.contenders.map { names.text("power", $0.name) }
      guard !powers.contains(nil) else { return nil }
      let list = powers.compactMap(\.self).joined(separator: comma)
      words = [names.text("word", "page-contested")?.replacing("{powers}", with: list)]
    case (let status, let claim?):
      words = [names.text("power", claim.power.name), names.text("word", claim.tenure.rawValue)]
      if claim.isSecret { words.append(names.text("word", "secret")) }
      if status == .unassigned { words.append(names.text("word", "page-general")) }
      if status == .undelimited { words.append(names.text("word", "page-undelimited")) }
    case (_, nil):
      return MapTitle(name)
    }
    guard !words.contains(nil) else { return nil }
    return MapTitle(name + colon + words.compactMap(\.self).joined(separator: comma))
  }

  /// What a pointer over the region shows, in English.
  private static func title(_ name: String, _ verdict: Verdict, _ atlas: Atlas) -> String {
    let power = { (id: PowerID) in atlas.register.power(id)?.name ?? id.name }
    switch (verdict.status, verdict.predominant) {
    case (.contested, _):
      return "\(name): contested by \(verdict.contenders.map(power).joined(separator: ", "))"
    case (let status, let claim?):
      let secret = claim.isSecret ? ", secret" : ""
      let mark = status == .held ? "" : ", \(status.rawValue)"
      return
        "\(name): \(power(claim.power)), \(claim.tenure.rawValue)\(secret)\(mark); \(claim.instrumentName)"
    case (_, nil):
      return name
    }
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
