import Diplomacy
import MapFormats

extension About {
  /// The description as `atlas.json` has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("version", version)
    members.add("first_day", calendar.first.description)
    members.add("last_day", calendar.last.description)
    members.add("licence", licence)
    members.add("credits", credits)
    members.add("old_style", flag: usesOldStyle)
    return members.value
  }
}
