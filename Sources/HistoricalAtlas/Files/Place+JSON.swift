import MapFormats
import MapGeometry

extension Place {
  /// The place as the built file has it.
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
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      id: try record.requiredText("id"),
      periodName: try record.requiredText("period_name"),
      modernName: try record.requiredText("modern_name"),
      position: try record.position(longitude: "lon", latitude: "lat"),
      uncertaintyInKilometres: try record.number("uncertainty_km"),
      rank: try record.requiredWord("rank"),
      note: try record.text("note")
    )
  }
}
