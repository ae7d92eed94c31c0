import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The regions of a map: the faces of a region with the same lead, as one piece.
struct MapRegions {
  private(set) var regions: [MapRegion] = []
  private let pieces: [RegionPiece]
  /// The share of both that is common to grounds that count as the same.
  private static let sameGround = 0.9

  init(
    _ snapshot: Snapshot,
    _ looks: SnapshotLooks,
    of atlas: Atlas,
    _ words: Words,
    _ dissolved: inout DissolvedFaces
  ) {
    pieces = RegionPiece.pieces(of: snapshot, looks, in: atlas)
    var ids = Set(pieces.filter(\.isOwn).map(\.region.name))
    for piece in pieces {
      let verdict = snapshot.verdicts[piece.largest]
      let finest = atlas.coverage.faces[piece.largest].region
      let part = verdict.predominant?.ground.part
      let name = piece.isOwn ? piece.region.name : part?.name ?? finest.name
      var (id, count) = (name, 1)
      while !piece.isOwn, !ids.insert(id).inserted {
        count += 1
        id = "\(name)-\(count)"
      }
      regions.append(
        MapRegion(
          id: RegionID(knownValid: id),
          pieceOf: piece.region,
          polygons: dissolved.polygons(of: piece.faces),
          label: piece.isMain ? words.label(of: piece.region).text : nil,
          title: Self.title(piece.isOwn ? piece.region : finest, part, verdict, atlas, words),
          styleClass: verdict.status.rawValue,
          fill: piece.look.fill,
          edge: piece.look.fill.power == verdict.edge?.name ? nil : verdict.edge?.name,
          legend: piece.look.legend(words),
          isUncertain: piece.isUncertain,
          attributes: Self.attributes(verdict)
        )
      )
    }
    nameOnce(in: atlas)
  }

  /// Ground has one name: a region is not named beside a state that has the same ground, or that is named on its
  /// ground by a longer name with the region's in it.
  mutating func leaveNames(to named: MapStates, in atlas: Atlas) {
    func area(_ faces: Set<Int>) -> Double { atlas.coverage.squareKilometres(of: faces) }
    for (number, piece) in pieces.enumerated() {
      guard let label = regions[number].label?.lowercased() else { continue }
      let isNamed = zip(named.states, named.faces).contains { state, faces in
        let common = faces.intersection(piece.faces)
        guard !common.isEmpty, !state.name.lowercased().contains(label) else { return !common.isEmpty }
        return area(common) >= Self.sameGround * max(area(faces), area(Set(piece.faces)))
      }
      if isNamed { regions[number].label = nil }
    }
  }

  /// Regions with one name on the day have it once, on the largest ground.
  private mutating func nameOnce(in atlas: Atlas) {
    var named: [String: (region: Int, area: Double)] = [:]
    for (number, piece) in pieces.enumerated() {
      guard let label = regions[number].label else { continue }
      let area = atlas.coverage.squareKilometres(of: Set(piece.faces))
      guard let other = named[label] else {
        named[label] = (number, area)
        continue
      }
      regions[area > other.area ? other.region : number].label = nil
      if area > other.area { named[label] = (number, area) }
    }
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
    return MapTitle(says(words), or: "\(says(words.inEnglish))\(instrument)", words)
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
