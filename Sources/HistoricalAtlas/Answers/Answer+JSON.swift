public import Diplomacy
public import MapFormats
import MapGeometry

extension Answer {
  /// The answer as the command prints it, in the order of the contract, with the codes of its atlas.
  ///
  /// If the verdict changes within the period, `answers` has one entry for each stretch of days instead of
  /// `predominant` and `claims`.
  public func json(in atlas: Atlas) -> JSONValue {
    var object: JSONObject = ["position": .array([.number(position.longitude), .number(position.latitude)])]
    if let place { object["place"] = place.taken(in: atlas, on: period.first) }
    object["date"] = .string(period.description)
    object["region"] = match.map { .string($0.region.name) } ?? .null
    object["region_wikidata"] =
      match.flatMap { atlas.codes(of: $0.region).wikidata }.map { .string($0) } ?? .null
    object["face"] = match.map { .string($0.finest.name) } ?? .null
    object["parts"] = .array((match?.parts ?? []).map { .string($0.name) })
    object["part_of"] = .array((match?.partOf ?? []).map { .string($0.name) })
    object["status"] = .string(status)
    switch finding {
    case .outside, .before, .after:
      object["predominant"] = .null
      object["claims"] = .array([])
    case .constant(let stretch):
      object.add(stretch.verdict, certainty: stretch.certainty, in: atlas)
    case .changed(let stretches):
      object["answers"] = .array(stretches.map { $0.json(in: atlas) })
    }
    object["border"] = border?.json(borderKind, borderCourse) ?? .null
    object["railways"] = .array(railways.map(\.json))
    object["warnings"] = .array(warnings.map { .string($0.code) })
    return .object(object)
  }
}

extension Place {
  /// The place found for a name, as in answers: its id, its name on a day and its modern name; and when it came to be,
  /// if that is yet to come. Without a day the historical name.
  public func taken(in atlas: Atlas, on day: HistoricalDate? = nil) -> JSONValue {
    var object: JSONObject = [
      "id": .string(id), "name": .string(day.map(name) ?? periodName), "modern": .string(modernName),
    ]
    if let day, !exists(on: day), let founded { object["founded"] = .string(founded.text) }
    object.addCodes(ofPlace: atlas.codes(of: self))
    return .object(object)
  }
}

extension Stretch {
  /// The stretch with its first and last day, both inclusive.
  public func json(in atlas: Atlas) -> JSONValue {
    var object: JSONObject = [
      "from": .string(interval.start.description),
      "to": interval.lastDay.map { .string($0.description) } ?? .null,
      "status": .string(verdict.status.rawValue),
    ]
    object.add(verdict, certainty: certainty, in: atlas)
    return .object(object)
  }
}

extension JSONObject {
  /// Who leads, the contenders where nobody does, and every claim in order of precedence, with the codes of
  /// its power.
  fileprivate mutating func add(_ verdict: Verdict, certainty: Certainty?, in atlas: Atlas) {
    self["certainty"] = certainty.map { .string($0.rawValue) } ?? .null
    self["predominant"] = verdict.predominant?.summary ?? .null
    if verdict.status == .contested {
      self["contenders"] = .array(verdict.contenders.map { .string($0.name) })
    }
    self["claims"] = .array(
      verdict.claims.map { claim in
        var object = claim.members
        object.addCodes(ofState: atlas.codes(of: claim.power))
        return .object(object)
      }
    )
  }
}

extension Claim {
  fileprivate var summary: JSONValue {
    [
      "power": .string(power.name),
      "tenure": .string(tenure.rawValue),
      "claim": .string(id.name),
    ]
  }

  /// The claim with everything known about it.
  public var json: JSONValue { .object(members) }

  fileprivate var members: JSONObject {
    var object: JSONObject = [
      "id": .string(id.name),
      "power": .string(power.name),
      "tenure": .string(tenure.rawValue),
      "start_date": .string(startDate.description),
      "end_date": endDate.map { .string($0.description) } ?? .null,
      "instrument": .string(instrument.name),
      "article": article.map { .string($0) } ?? .null,
      "secret": .boolean(isSecret),
      "public_from": .string(publicFrom.text),
      "recognised_by": .array(recognisedBy.map { .string($0.name) }),
      "certainty": .string(certainty.rawValue),
      "source": .string(citations.joined(separator: "; ")),
      "note": note.map { .string($0) } ?? .null,
    ]
    if let through { object["through"] = .string(through) }
    if control != .whole { object["control"] = .string(control.rawValue) }
    if let kind { object["kind"] = .string(kind.rawValue) }
    object["ground"] = .string(ground.word)
    if let part = ground.part { object["part"] = .string(part.name) }
    if !ground.railways.isEmpty { object["railways"] = .array(ground.railways.map { .string($0) }) }
    if let scope { object["scope"] = .string(scope) }
    return object
  }
}

extension BorderDistance {
  /// The border with distances in kilometres, to ten metres, and its kind on the day.
  fileprivate func json(_ kind: Border.Kind?, _ course: Border.Course?) -> JSONValue {
    var object: JSONObject = [
      "id": .string(line),
      "distance_km": .number(kilometres.rounded(toDecimals: 2)),
      "uncertainty_km": .number(uncertaintyInKilometres),
    ]
    if let kind { object["kind"] = .string(kind.rawValue) }
    if let course { object["course"] = .string(course.rawValue) }
    if let across { object["across"] = .string(across.name) }
    return .object(object)
  }
}

extension NearbyRailway {
  /// The railway with its distance in kilometres, to ten metres; marked as approximate.
  fileprivate var json: JSONValue {
    var object: JSONObject = [
      "id": .string(railway),
      "owner": .string(ownership.power.name),
      "instrument": ownership.instrument.map { .string($0.name) } ?? .null,
      "certainty": .string(ownership.certainty.rawValue),
      "distance_km": .number(kilometres.rounded(toDecimals: 2)),
      "station": station.map { .string($0) } ?? .null,
      "uncertainty_km": .number(uncertaintyInKilometres),
      "approximate": true,
    ]
    if ownership.control != .whole { object["control"] = .string(ownership.control.rawValue) }
    if !ownership.partners.isEmpty { object["with"] = .array(ownership.partners.map { .string($0.name) }) }
    return .object(object)
  }
}
