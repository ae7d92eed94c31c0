import Diplomacy
import MapFormats
import MapGeometry

extension Railway {
  /// The railway as the built file has it.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("name", name)
    members.add("line", line.positions.map { [.number($0.longitude), .number($0.latitude)] })
    members.add("uncertainty_km", uncertaintyInKilometres)
    members.add("stations", stations.map(\.json))
    members.add("tenures", tenures.map(\.json))
    members.add("note", note)
    return members.value
  }

  init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    let line: LineString
    do {
      line = try LineString(try record.positions("line"))
    } catch {
      throw record.fault("line", "at least two positions on the globe")
    }
    self.init(
      id: try record.requiredText("id"),
      name: try record.requiredText("name"),
      line: line,
      uncertaintyInKilometres: try record.number("uncertainty_km"),
      stations: try record.records("stations").map(Station.init),
      tenures: try record.records("tenures").map(Ownership.init),
      note: try record.text("note")
    )
  }
}

extension Railway.Station {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("name", name)
    members.add("lon", position.longitude)
    members.add("lat", position.latitude)
    return members.value
  }

  fileprivate init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    self.init(
      name: try record.requiredText("name"),
      position: try record.position(longitude: "lon", latitude: "lat")
    )
  }
}

extension Railway.Ownership {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("power", power.name)
    members.add("start", interval.start.description)
    members.add("end", interval.end?.description)
    members.add("instrument", instrument.name)
    members.add("certainty", certainty.rawValue)
    members.add("label", label)
    members.add("note", note)
    return members.value
  }

  fileprivate init(_ record: JSONRecord) throws(JSONRecord.Fault) {
    let interval: DayInterval
    let start = try record.requiredDay("start")
    let end = try record.day("end")
    do {
      interval = try DayInterval(start: start, end: end)
    } catch {
      throw record.fault("end", "a day after \(start)")
    }
    self.init(
      power: try record.identifier("power"),
      interval: interval,
      instrument: try record.identifier("instrument"),
      certainty: try record.requiredWord("certainty"),
      label: try record.text("label"),
      note: try record.text("note")
    )
  }
}
