import MapFormats
import MapGeometry

extension Codes {
  /// The codes of states, as in the attributes of layers: `gwcode`, `cowcode`, `wikidata`, null where none is
  /// verified.
  var ofPower: [Feature.Property] {
    [
      .init("gwcode", gleditschWard.map { .integer($0) } ?? .null),
      .init("cowcode", correlatesOfWar.map { .integer($0) } ?? .null),
      .init("wikidata", PropertyValue(wikidata)),
    ]
  }

  /// The codes of places, as in the attributes of layers.
  var ofPlace: [Feature.Property] {
    [
      .init("wikidata", PropertyValue(wikidata)),
      .init("geonames", geoNames.map { .integer($0) } ?? .null),
    ]
  }
}

extension JSONObject {
  /// The codes of a state, null where none is verified.
  mutating func addCodes(ofState codes: Codes) {
    self["gwcode"] = codes.gleditschWard.map { .integer($0) } ?? .null
    self["cowcode"] = codes.correlatesOfWar.map { .integer($0) } ?? .null
    self["wikidata"] = codes.wikidata.map { .string($0) } ?? .null
  }

  /// The codes of a place, null where none is verified.
  mutating func addCodes(ofPlace codes: Codes) {
    self["wikidata"] = codes.wikidata.map { .string($0) } ?? .null
    self["geonames"] = codes.geoNames.map { .integer($0) } ?? .null
  }
}
