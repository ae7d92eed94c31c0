public import Diplomacy
public import MapFormats

extension Instrument {
  /// The instrument as in `atlas.json`.
  public var json: JSONValue { members.value }

  /// The instrument as the command prints it: with its item of Wikidata, null where none is verified.
  public func json(in atlas: Atlas) -> JSONValue {
    var members = members
    members.add("wikidata", atlas.codes(of: id).wikidata.map { .string($0) } ?? .null)
    return members.value
  }

  private var members: JSONMembers {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("name", name)
    members.add("kind", kind.rawValue)
    members.add("events", events)
    members.add("parties", parties.map(\.name))
    members.add("signatories", signatories)
    members.add("place", place)
    members.add("signed", signed.text)
    members.add("in_force", inForce?.text)
    members.add("public_from", publicFrom?.text)
    members.add("ended", ended?.text)
    members.add("secret", flag: isSecret)
    members.add("certainty", certainty.rawValue)
    members.add("sources", sources.map(\.json))
    members.add("note", note)
    members.add("popular_account", popularAccount)
    members.add("articles", articles.map(\.json))
    members.add("clauses", clauses.map(\.json))
    return members
  }
}

extension Article {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("text", text)
    members.add("note", note)
    return members.value
  }
}
