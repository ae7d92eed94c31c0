import Diplomacy
import MapFormats
import MapGeometry

extension Atlas {
  /// The places, or the regions and groups, in the Linked Places format of gazetteers, a GeoJSON with names
  /// and their days, types, links and sources; nil for any other layer.
  ///
  /// A record has the id `spheres:DATASET/places/ID`: a name and no address. Links lead to Wikidata and
  /// GeoNames where a code is verified; GeoNames has the place of today.
  public func linkedPlaces(_ layer: LayerKind) -> [UInt8]? {
    let regionNames = regionNames
    let features: [JSONValue]
    switch layer {
    case .places: features = places.map { linked($0, without: regionNames) }
    case .regions: features = register.regions.regions.map { linked($0) }
    default: return nil
    }
    let members: JSONObject = [
      "type": "FeatureCollection",
      "@context": .string(Self.context),
      "name": .string(layer.rawValue),
      "title": .string(about.title),
      "version": .string(about.version),
      "license": .string(about.licence),
      "credits": .string(about.credits.joined(separator: " ")),
    ]
    let head = members.members.map { "\(JSONValue.string($0.name).text()):\($0.value.text())" }
    let lines = features.map { $0.text() }.joined(separator: ",\n")
    return Array("{\(head.joined(separator: ",\n")),\n\"features\":[\n\(lines)\n]}\n".utf8)
  }

  private static let context =
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"

  private func linkedID(_ folder: String, _ id: String) -> JSONValue {
    .string("spheres:\(about.id)/\(folder)/\(id)")
  }

  private func linked(_ place: Place, without regionNames: [SearchName]) -> JSONValue {
    var names = LinkedNames(of: self, without: regionNames)
    for name in place.datedNames { names.add(name) }
    names.add(place.periodName, in: "en")
    names.add(place.modernName, in: "en")
    for name in place.otherNames { names.add(name.text, in: name.language) }
    let seats = capitals.filter { $0.place == place.id }
    let region = match(at: place.position)?.finest
    return record(
      linkedID("places", place.id),
      title: place.periodName.beforeBrackets,
      classes: place.rank == .minor ? ["P", "S"] : ["P"],
      names: names.names,
      types: [place.rank.linked] + seats.map { seat($0) },
      when: LinkedTime(from: place.founded, to: nil, in: calendar),
      geometry: Geometry.point(place.position),
      codes: codes(of: place),
      within: region.map { (id: $0, label: "in \(register.name(of: $0))") },
      note: place.note
    )
  }

  private func linked(_ region: Region) -> JSONValue {
    var names = LinkedNames(of: self, without: [])
    for name in namedThings.names(of: .region, region.id.name) { names.add(name) }
    names.add(region.name, in: "en")
    let ground = coverage.dissolved(faces(in: region.id))
    return record(
      linkedID("regions", region.id.name),
      title: region.name,
      classes: ["L"],
      names: names.names,
      types: [.linkedType("historical region", "aat:300387178", as: region.level.rawValue)],
      when: LinkedTime(from: nil, to: nil, in: calendar),
      geometry: ground.isEmpty ? nil : Geometry(ground),
      codes: codes(of: region.id),
      within: region.partOf.map { (id: $0, label: "part of \(register.name(of: $0))") },
      note: region.note
    )
  }

  private func record(
    _ id: JSONValue,
    title: String,
    classes: [JSONValue],
    names: [JSONValue],
    types: [JSONValue],
    when: LinkedTime,
    geometry: Geometry?,
    codes: Codes,
    within region: (id: RegionID, label: String)?,
    note: String?
  ) -> JSONValue {
    var object: JSONObject = [
      "@id": id,
      "type": "Feature",
      "properties": ["title": .string(title), "fclasses": .array(classes)],
      "when": when.json,
      "names": .array(names),
      "types": .array(types),
      "geometry": geometry?.json ?? .null,
    ]
    if !codes.links.isEmpty { object["links"] = .array(codes.links) }
    if let region {
      object["relations"] = [
        [
          "relationType": "gvp:broaderPartitive",
          "relationTo": linkedID("regions", region.id.name),
          "label": .string(region.label),
        ]
      ]
    }
    if let note { object["descriptions"] = [["value": .string(note), "lang": "en"]] }
    return .object(object)
  }

  /// A seat of government on its days.
  private func seat(_ capital: Capital) -> JSONValue {
    let time = LinkedTime(
      from: capital.from,
      to: capital.to,
      certainty: capital.confidence.linked,
      in: calendar
    )
    let power = register.name(of: capital.power)
    return .linkedType("city", "aat:300008389", as: "seat of government: \(power)", time)
  }
}

extension Place.Rank {
  /// The type of a place, with the rank as the word of the data set. What maps leave out need not be
  /// inhabited.
  fileprivate var linked: JSONValue {
    switch self {
    case .capital, .city: .linkedType("city", "aat:300008389", as: rawValue)
    case .town: .linkedType("town", "aat:300008375", as: rawValue)
    case .minor: .linkedType("place", nil, as: rawValue)
    }
  }
}

extension JSONValue {
  /// A type: a term of the Art and Architecture Thesaurus, if there is one, and the word of the data set.
  fileprivate static func linkedType(
    _ label: String,
    _ term: String?,
    as word: String,
    _ time: LinkedTime? = nil
  ) -> JSONValue {
    var object = JSONObject()
    object["identifier"] = term.map { .string($0) }
    object["label"] = .string(label)
    object["sourceLabels"] = [["label": .string(word), "lang": "en"]]
    object["when"] = time?.json
    return .object(object)
  }
}

extension Codes {
  /// Matches in other gazetteers.
  fileprivate var links: [JSONValue] {
    [wikidata.map { "wd:\($0)" }, geoNames.map { "gn:\($0)" }].compactMap(\.self).map {
      ["type": "closeMatch", "identifier": .string($0)]
    }
  }
}
