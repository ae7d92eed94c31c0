import Diplomacy
import MapFormats
import MapGeometry

extension Railway {
  /// The railway as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("name", name)
    members.add("line", line.positions.map { [.number($0.longitude), .number($0.latitude)] })
    members.add("uncertainty_km", uncertaintyInKilometres)
    members.add("track", sections.map(\.json))
    members.add("stations", stations.map(\.json))
    members.add("tenures", tenures.map(\.json))
    members.add("note", note)
    return members.value
  }
}

extension Railway.Section {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("from", Double(first))
    members.add("to", Double(last))
    members.add("opened", opened.text)
    members.add("closed", closed?.text)
    members.add("gauge", gauge)
    members.add("certainty", certainty.rawValue)
    members.add("sources", sources.map(\.json))
    members.add("note", note)
    return members.value
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
}

extension Railway.Ownership {
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("power", power.name)
    if control != .whole { members.add("control", control.rawValue) }
    members.add("with", partners.map(\.name))
    members.add("start", interval.start.description)
    members.add("end", interval.end?.description)
    members.add("instrument", instrument?.name)
    members.add("certainty", certainty.rawValue)
    members.add("sources", sources.map(\.json))
    members.add("label", label)
    members.add("note", note)
    return members.value
  }
}
