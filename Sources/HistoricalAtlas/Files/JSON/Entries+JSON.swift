import Diplomacy
public import MapFormats
import MapGeometry

extension About {
  /// The description as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id)
    members.add("title", title)
    members.add("version", version)
    members.add("first_day", calendar.first.description)
    members.add("last_day", calendar.last.description)
    members.add("licence", licence)
    members.add("credits", credits)
    members.add("old_style", oldStyleEnd?.description)
    return members.value
  }
}

extension Power {
  /// The power as in `atlas.json`.
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
  /// The source as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("kind", kind.rawValue)
    members.add("author", authors)
    members.add("title", title)
    members.add("container", container)
    members.add("published", published)
    members.add("year", year?.text)
    members.add("url", address)
    members.add("archive", archive)
    members.add("language", language)
    members.add("licence", licence)
    members.add("licence_from", licenceSource)
    members.add("note", note)
    return members.value
  }
}

extension Region {
  /// The region as in `atlas.json`.
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

extension Part {
  /// The part as in `atlas.json`.
  var json: JSONValue {
    var members = JSONMembers()
    members.add("id", id.name)
    members.add("name", name)
    members.add("label", label)
    members.add("regions", regions.map(\.name))
    members.add("sources", sources.map(\.json))
    members.add("certainty", certainty.rawValue)
    members.add("note", note)
    return members.value
  }
}

extension Citation {
  /// The citation as in `atlas.json`: the id of the source alone if nothing else is said.
  var json: JSONValue {
    guard place != nil || isOpened else { return .string(source.name) }
    var members = JSONMembers()
    members.add("source", source.name)
    members.add("place", place)
    members.add("opened", flag: isOpened)
    return members.value
  }
}

extension Place {
  /// The place as in `atlas.json`.
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
    members.add("founded", founded?.text)
    members.add("dated_names", datedNames.map(\.json))
    return members.value
  }

  /// The names in other languages by their language.
  public var names: JSONObject {
    otherNames.reduce(into: JSONObject()) { $0[$1.language] = .string($1.text) }
  }
}
