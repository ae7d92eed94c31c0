public import Diplomacy
public import MapFormats

extension Instrument {
  /// The instrument as the built file and the command have it.
  public var json: JSONValue {
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
    members.add("sources", sources.map(\.name))
    members.add("note", note)
    members.add("popular_account", popularAccount)
    members.add("articles", articles.map(\.json))
    members.add("clauses", clauses.map(\.json))
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    guard let signed = try record.edtf("signed") else { throw record.fault("signed", "a date") }
    self.init(
      id: try record.identifier("id"),
      name: try record.requiredText("name"),
      kind: try record.requiredWord("kind"),
      signed: signed,
      certainty: try record.requiredWord("certainty")
    )
    events = try record.texts("events")
    parties = try record.identifiers("parties")
    signatories = try record.texts("signatories")
    place = try record.text("place")
    inForce = try record.edtf("in_force")
    publicFrom = try record.edtf("public_from")
    ended = try record.edtf("ended")
    isSecret = try record.flag("secret")
    sources = try record.identifiers("sources")
    note = try record.text("note")
    popularAccount = try record.text("popular_account")
    articles = try record.records("articles").map(Article.init)
    clauses = try record.records("clauses").map(Clause.init)
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

  fileprivate init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      id: try record.requiredText("id"),
      text: try record.requiredText("text"),
      note: try record.text("note")
    )
  }
}
