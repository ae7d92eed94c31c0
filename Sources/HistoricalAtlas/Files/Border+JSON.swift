import Diplomacy
import MapFormats

extension Border {
  /// The border as the built file has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("name", name)
    members.add("label", label)
    members.add("kind", kind.rawValue)
    members.add("instrument", instrument?.name)
    members.add("article", article)
    members.add("sources", sources.map(\.name))
    members.add("certainty", certainty.rawValue)
    members.add("note", note)
    members.add("steps", steps.map(\.json))
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      id: try record.requiredText("id"),
      name: try record.requiredText("name"),
      label: try record.text("label"),
      kind: try record.requiredWord("kind"),
      instrument: try record.optionalIdentifier("instrument"),
      article: try record.text("article"),
      sources: try record.identifiers("sources"),
      certainty: try record.requiredWord("certainty"),
      note: try record.text("note"),
      steps: try record.records("steps").map(Step.init)
    )
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

  fileprivate init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      text: try record.requiredText("text"),
      uncertaintyInKilometres: try record.number("uncertainty_km"),
      isAssumed: try record.flag("assumed")
    )
  }
}
