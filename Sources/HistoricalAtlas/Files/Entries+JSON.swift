import Diplomacy
import MapFormats
import MapGeometry

extension Power {
  /// The power as `atlas.json` has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("name", name)
    members.add("colour", look?.colourText)
    members.add("hatch", look?.hatch.rawValue)
    members.add("note", note)
    return members.value
  }
}

extension Source {
  /// The source as `atlas.json` has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("citation", citation)
    members.add("checked", flag: isChecked)
    members.add("note", note)
    return members.value
  }
}

extension Region {
  /// The region as `atlas.json` has it.
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
}
