import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry

/// The page's answers for every face and day: the same stretches, claims and order as the atlas's answers.
struct PageAnswers {
  private(set) var claims = PageTable()
  /// The names of the instruments of the claims, by their ids.
  private(set) var instruments: JSONObject = [:]
  /// The sources of the claims.
  private(set) var sources = PageTable()
  private(set) var verdicts = PageTable()
  private(set) var looks = PageTable()
  private(set) var overlays: [MapOverlay] = []
  private(set) var powers: Set<String> = []
  /// The verdicts of each face.
  private(set) var histories = PageHistories()
  /// The claims along railways that reach each face, which are part of an answer only near the track.
  private(set) var strips = PageHistories()
  private(set) var stripLists = PageTable()
  private var numbersOfClaims: [Claim: JSONValue] = [:]
  private var numbersOfVerdicts: [SeenVerdict: JSONValue] = [:]

  /// A verdict and how it looks.
  private struct SeenVerdict: Hashable {
    let verdict: Verdict
    let look: Look
  }

  init(_ atlas: Atlas, _ found: PageVerdicts, _ series: borrowing PageSeries) {
    for (knowledge, stretches) in found.stretches.enumerated() {
      let looks = PageLooks(atlas, found, knowledge, series)
      let values = stretches.enumerated().map { key, stretches in
        looks.stretches(stretches, ofKey: key).map { seen in
          (seen.day, number(of: seen.verdict, seen.look))
        }
      }
      histories.add(values, of: found.ground)
    }
    addStrips(atlas, found.knowledges)
  }

  private mutating func addStrips(_ atlas: Atlas, _ knowledges: [Knowledge]) {
    let ground = PageGround(atlas) { !$0.ground.railways.isEmpty }
    let railways = atlas.railways.map(\.id)
    for knowledge in knowledges {
      let values = ground.keys.map { key -> [(day: HistoricalDate, value: JSONValue)] in
        let history = atlas.register.history(of: key.region, parts: key.parts, near: railways)
        return (history?.stretches(of: atlas.calendar.interval, knownTo: knowledge) ?? []).map { stretch in
          let along = stretch.verdict.claims.filter { !$0.ground.railways.isEmpty }
          return (stretch.interval.start, stripLists.reference(to: .array(along.map { number(of: $0) })))
        }
      }
      strips.add(values, of: ground)
    }
  }

  private mutating func number(of claim: Claim) -> JSONValue {
    if let known = numbersOfClaims[claim] { return known }
    guard case .object(var object) = claim.json else { return .null }
    instruments[claim.instrument.name] = .string(claim.instrumentName)
    object["source"] = object["source"].map { sources.reference(to: $0) }
    if object["public_from"] == object["start_date"] { object["public_from"] = nil }
    let reference = claims.reference(to: .object(object.withoutDefaults(of: "claim")))
    numbersOfClaims[claim] = reference
    return reference
  }

  private mutating func number(of verdict: Verdict, _ look: Look) -> JSONValue {
    let seen = SeenVerdict(verdict: verdict, look: look)
    if let known = numbersOfVerdicts[seen] { return known }
    let listed = verdict.standings.count { $0.reason.comesBeforeListed }
    let unable = verdict.standings.count { !$0.reason.neverLeads }
    let value: JSONObject = [
      "status": .string(verdict.status.rawValue),
      "certainty": verdict.certainty.map { .string($0.rawValue) } ?? .null,
      "leads": .boolean(verdict.predominant != nil),
      "contenders": .array(verdict.contenders.map { .string($0.name) }),
      "claims": .array(verdict.claims.map { number(of: $0) }),
      "listed": .integer(listed - verdict.claims.count), "unable": .integer(unable - verdict.claims.count),
      "look": number(of: look, verdict.edge?.name),
    ]
    let reference = verdicts.reference(to: .object(value.withoutDefaults(of: "verdict")))
    numbersOfVerdicts[seen] = reference
    return reference
  }

  /// Ground, edge, overlay and the word of the legend.
  private mutating func number(of look: Look, _ sovereign: String?) -> JSONValue {
    let fill = look.fill
    let edge = sovereign == fill.power ? nil : sovereign
    powers.formUnion([edge, fill.power].compactMap(\.self))
    var overlay: JSONValue = nil
    if let found = fill.overlay {
      powers.formUnion(found.powers)
      let known = overlays.firstIndex(of: found)
      if known == nil { overlays.append(found) }
      overlay = .integer(known ?? overlays.count - 1)
    }
    let value: JSONValue = [
      "ground": fill.power.map { .string($0) } ?? .null,
      "edge": edge.map { .string($0) } ?? .null,
      "overlay": overlay,
      "state": look.ledState.map { .string($0.name) } ?? .null,
      "secret": .boolean(look.isMarkedSecret),
      "legend": fill == .empty ? nil : look.legendWord.map { .string($0) } ?? .null,
    ]
    return looks.reference(to: value)
  }
}

extension Reason {
  /// Whether the claim stands before those that are only listed: along a railway, in scope, on unknown ground.
  fileprivate var comesBeforeListed: Bool {
    switch self {
    case .undelimited, .inScope, .alongRailway, .unlocated, .asserted, .promised: false
    case .leads, .sharesHighestRank, .disputed, .besideDisputed, .wouldLeadIfDelimited, .succeeded,
      .secondTitle, .outranked:
      true
    }
  }

  /// Whether the claim's tenure has no rank.
  fileprivate var neverLeads: Bool { self == .asserted || self == .promised }
}
