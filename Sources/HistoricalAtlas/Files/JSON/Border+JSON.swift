import Diplomacy
import MapFormats

extension Border {
  /// The border as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("name", name)
    members.add("label", label)
    members.add("kind", kind.rawValue)
    members.add("kinds", kinds.map(\.json))
    members.add("instrument", instrument?.name)
    members.add("article", article)
    members.add("sources", sources.map(\.json))
    members.add("certainty", certainty.rawValue)
    members.add("note", note)
    members.add("steps", steps.map(\.json))
    return members.value
  }
}

extension Border.DatedKind {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("kind", kind?.rawValue ?? "none")
    members.add("from", from?.description)
    members.add("to", to?.description)
    members.add("beside", beside.map(\.name))
    members.add("certainty", certainty.rawValue)
    members.add("sources", sources.map(\.json))
    members.add("note", note)
    return members.value
  }
}

extension Border.Step {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("text", text)
    members.add("uncertainty_km", uncertaintyInKilometres)
    members.add("assumed", flag: isAssumed)
    return members.value
  }
}
