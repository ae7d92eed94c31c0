import Diplomacy
import MapFormats
import MapGeometry

extension Clause {
  /// The clause as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("region", region.name)
    members.add("faces", faces.map(\.name))
    members.add("except_faces", exceptFaces.map(\.name))
    members.add("except_parts", exceptParts.map(\.name))
    members.add("part", ground.part?.name)
    members.add("ground", ground == .whole || ground.part != nil ? nil : ground.word)
    members.add("railways", ground.railways)
    members.add("area_km2", squareKilometres)
    members.add("scope", scope)
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
    members.add("sources", sources.map(\.json))
    members.add("note", note)
    return members.value
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
}
