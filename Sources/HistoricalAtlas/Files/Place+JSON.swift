public import MapFormats
import MapGeometry

extension Place {
  /// The place as `atlas.json` has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("period_name", periodName)
    members.add("modern_name", modernName)
    members.add("lon", position.longitude)
    members.add("lat", position.latitude)
    members.add("uncertainty_km", uncertaintyInKilometres)
    members.add("rank", rank.rawValue)
    members.add("note", note)
    members.add("names", names)
    return members.value
  }

  /// The names in other languages by their language.
  public var names: JSONObject {
    otherNames.reduce(into: JSONObject()) { $0[$1.language] = .string($1.text) }
  }
}
