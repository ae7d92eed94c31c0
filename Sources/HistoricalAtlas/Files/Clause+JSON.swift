import Diplomacy
import MapFormats
import MapGeometry

extension Clause {
  /// The clause as the built file has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("region", region.name)
    members.add("faces", faces.map(\.name))
    members.add("except_faces", exceptFaces.map(\.name))
    members.add("part", part)
    members.add("power", power.name)
    members.add("tenure", tenure.rawValue)
    members.add("kind", kind?.rawValue)
    members.add("article", article)
    members.add("start", start.description)
    members.add("end", end?.description)
    members.add("counts_from", countsFrom.rawValue)
    members.add("ended_by", endedBy?.name)
    members.add("see_also", seeAlso.map(\.name))
    members.add("secret", flag: isSecret)
    members.add("public_from", publicFrom?.text)
    members.add("end_public_from", endPublicFrom?.text)
    members.add("certainty", certainty.rawValue)
    members.add("control", control == .whole ? nil : control.rawValue)
    members.add("layer", layer == .own ? nil : layer.rawValue)
    members.add("through", through)
    members.add("recognised_by", recognitions.map(\.json))
    members.add("sources", sources.map(\.name))
    members.add("note", note)
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      id: try record.identifier("id"),
      region: try record.region("region"),
      power: try record.identifier("power"),
      tenure: try record.requiredWord("tenure"),
      start: try record.requiredDay("start"),
      end: try record.day("end"),
      certainty: try record.requiredWord("certainty")
    )
    faces = try record.regions("faces")
    exceptFaces = try record.regions("except_faces")
    part = try record.text("part")
    kind = try record.word("kind")
    article = try record.text("article")
    countsFrom = try record.requiredWord("counts_from")
    endedBy = try record.optionalIdentifier("ended_by")
    seeAlso = try record.identifiers("see_also")
    isSecret = try record.flag("secret")
    publicFrom = try record.edtf("public_from")
    endPublicFrom = try record.edtf("end_public_from")
    control = try record.word("control") ?? .whole
    layer = try record.word("layer") ?? .own
    through = try record.text("through")
    recognitions = try record.records("recognised_by").map(Recognition.init)
    sources = try record.identifiers("sources")
    note = try record.text("note")
  }
}

extension Recognition {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("power", power.name)
    members.add("from", from?.description)
    members.add("until", until?.description)
    members.add("note", note)
    return members.value
  }

  fileprivate init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      power: try record.identifier("power"),
      from: try record.day("from"),
      until: try record.day("until"),
      note: try record.text("note")
    )
  }
}
