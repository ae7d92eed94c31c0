import Diplomacy
import MapFormats

extension DatedName {
  /// The name as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("language", language)
    members.add("name", text)
    members.add("from", from?.text)
    members.add("to", to?.text)
    members.add("use", use.rawValue)
    members.addOrigin(of: self)
    return members.value
  }
}

extension NamedThing {
  /// The thing as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("kind", kind.rawValue)
    members.add("id", id)
    members.add("dated_names", names.map(\.json))
    return members.value
  }
}

extension Capital {
  /// The seat as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("power", power.name)
    members.add("place", place)
    members.add("from", from?.text)
    members.add("to", to?.text)
    members.addOrigin(of: self)
    return members.value
  }
}

extension JSONMembers {
  /// How well something dated is known, and by what.
  fileprivate mutating func addOrigin(of dated: some Dated) {
    add("confidence", dated.confidence.rawValue)
    add("source", dated.source.name)
    add("passage", dated.passage)
    add("note", dated.note)
  }
}
