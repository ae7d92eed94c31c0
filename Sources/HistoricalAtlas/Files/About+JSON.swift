import Diplomacy
import MapFormats

extension About {
  /// The description as the built file has it.
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

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    let first = try record.requiredDay("first_day")
    let last = try record.requiredDay("last_day")
    let calendar: DatePeriod
    do {
      calendar = try DatePeriod(from: first, through: last)
    } catch {
      throw record.fault("last_day", "a day from \(first) on")
    }
    self.init(
      id: try record.requiredText("id"),
      title: try record.requiredText("title"),
      version: try record.requiredText("version"),
      calendar: calendar,
      licence: try record.requiredText("licence"),
      credits: try record.texts("credits"),
      usesOldStyle: try record.flag("old_style")
    )
  }
}
