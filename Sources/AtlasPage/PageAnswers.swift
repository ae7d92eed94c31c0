import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The page's answers for every face and day: the same stretches, claims and order as the atlas's answers.
struct PageAnswers {
  private(set) var claims = PageTable()
  private(set) var verdicts = PageTable()
  private(set) var looks = PageTable()
  private(set) var overlays: [MapOverlay] = []
  private(set) var powers: Set<String> = []
  /// For each kind of knowledge, for each face: first day and verdict of each stretch.
  private(set) var histories: [JSONValue] = []
  private let atlas: Atlas

  init(_ atlas: Atlas, _ knowledges: [Knowledge]) {
    self.atlas = atlas
    for knowledge in knowledges {
      var all: [JSONValue] = []
      for face in atlas.coverage.faces.indices {
        var row: [JSONValue] = []
        for stretch in atlas.stretches(ofFace: face, knownTo: knowledge) {
          row.append(.integer(Int(stretch.interval.start.dayNumber)))
          row.append(number(of: stretch.verdict))
        }
        all.append(.array(row))
      }
      histories.append(.array(all))
    }
  }

  private mutating func number(of verdict: Verdict) -> JSONValue {
    let references = verdict.claims.map { claim -> JSONValue in
      guard case .object(var object) = claim.json else { return .null }
      object["name"] = .string(claim.instrumentName)
      return claims.reference(to: .object(object))
    }
    let value: JSONValue = [
      "status": .string(verdict.status.rawValue),
      "certainty": verdict.certainty.map { .string($0.rawValue) } ?? .null,
      "leads": verdict.predominant == nil ? false : true,
      "contenders": .array(verdict.contenders.map { .string($0.name) }),
      "claims": .array(references),
      "look": look(of: verdict),
    ]
    return verdicts.reference(to: value)
  }

  /// Ground, overlay and the word of the legend.
  private mutating func look(of verdict: Verdict) -> JSONValue {
    let look = Look(verdict)
    let sovereign = verdict.sovereign?.power.name
    if let sovereign { powers.insert(sovereign) }
    var overlay: JSONValue = nil
    if let found = look.overlay {
      powers.formUnion(found.powers)
      let known = overlays.firstIndex(of: found)
      if known == nil { overlays.append(found) }
      overlay = .integer(known ?? overlays.count - 1)
    }
    let value: JSONValue = [
      "ground": sovereign.map { .string($0) } ?? .null,
      "overlay": overlay,
      "secret": .boolean(look.isMarkedSecret),
      "legend": look.overlay.flatMap { _ in look.legendWord }.map { .string($0) } ?? .null,
    ]
    return looks.reference(to: value)
  }
}
