import MapFormats

/// What most claims and verdicts have, which the page leaves out and its script adds again.
enum PageDefaults {
  static let json: JSONValue = .object(all.reduce(into: JSONObject()) { $0[$1.kind] = .object($1.values) })

  fileprivate static let all: [(kind: String, values: JSONObject)] = [
    (
      "claim",
      [
        "end_date": nil, "article": nil, "secret": false, "recognised_by": [], "certainty": "certain",
        "note": nil, "through": nil, "control": nil, "kind": nil, "ground": "whole", "part": nil,
        "railways": [], "scope": nil,
      ]
    ),
    (
      "verdict",
      ["status": "held", "certainty": "certain", "leads": true, "contenders": [], "listed": 0, "unable": 0]
    ),
  ]
}

extension JSONObject {
  /// The object without the members that are as usual.
  func withoutDefaults(of kind: String) -> JSONObject {
    let usual = PageDefaults.all.first { $0.kind == kind }?.values ?? [:]
    return members.reduce(into: JSONObject()) { kept, member in
      if usual[member.name] != member.value { kept[member.name] = member.value }
    }
  }
}
