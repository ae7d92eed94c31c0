import Diplomacy
import MapFormats

extension CodedThing {
  /// The codes as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("kind", kind.rawValue)
    members.add("id", id)
    members.add("gwcode", codes.gleditschWard.map(Double.init))
    members.add("cowcode", codes.correlatesOfWar.map(Double.init))
    members.add("wikidata", codes.wikidata)
    members.add("geonames", codes.geoNames.map(Double.init))
    members.add("sources", sources.map(\.name))
    members.add("note", note)
    return members.value
  }
}
