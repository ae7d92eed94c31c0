import Diplomacy
import MapFormats
import MapGeometry

extension Power {
  /// The power as the built file has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("name", name)
    members.add("colour", look?.colourText)
    members.add("hatch", look?.hatch.rawValue)
    members.add("note", note)
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    let hatch: PowerLook.Hatch? = try record.word("hatch")
    let colour = try record.text("colour")
    let look = colour.flatMap { PowerLook(colour: $0, hatch: hatch ?? .rising) }
    if let colour, look == nil { throw record.fault("colour", "six digits after #, found \"\(colour)\"") }
    self.init(
      id: try record.identifier("id"),
      name: try record.requiredText("name"),
      note: try record.text("note"),
      look: look
    )
  }
}

extension Source {
  /// The source as the built file has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("citation", citation)
    members.add("checked", flag: isChecked)
    members.add("note", note)
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      id: try record.identifier("id"),
      citation: try record.requiredText("citation"),
      isChecked: try record.flag("checked"),
      note: try record.text("note")
    )
  }
}

extension Region {
  /// The region as the built file has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("name", name)
    members.add("label", label)
    members.add("level", level.rawValue)
    members.add("part_of", partOf?.name)
    members.add("note", note)
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      id: try record.region("id"),
      name: try record.requiredText("name"),
      label: try record.text("label"),
      level: try record.requiredWord("level"),
      partOf: try record.optionalRegion("part_of"),
      note: try record.text("note")
    )
  }
}
