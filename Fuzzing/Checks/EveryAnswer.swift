import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The output of all answering verbs for an atlas, as text and as JSON, and the layers in text formats.
struct EveryAnswer {
  private let atlas: Atlas
  private let words: Words
  private let days: [HistoricalDate]

  init(_ atlas: Atlas) {
    self.atlas = atlas
    words = Words(of: atlas)
    let (first, last) = (atlas.calendar.first, atlas.calendar.last)
    days = [first, first.advanced(by: first.distance(to: last) / 2), last]
  }

  func ask() throws {
    try tryJSON(atlas.atlasJSON, "atlas.json")
    _ = try? atlas.coverageTopoJSON()
    try askPlaces()
    try askLists()
    try askDifferences()
    try askLayers()
    for face in atlas.coverage.faces.indices.prefix(3) { _ = atlas.coverage.dissolved([face]) }
  }

  private func askPlaces() throws {
    let positions = atlas.coverage.arcs.prefix(2).map(\.line.start) + atlas.places.prefix(2).map(\.position)
    for position in positions {
      for (period, knowledge) in [
        (DatePeriod(days[0]), Knowledge.everything), (DatePeriod(days[1]), .public()),
        (atlas.calendar, .everything),
      ] {
        let answer = atlas.answer(at: position, in: period, knownTo: knowledge)
        try tryText(words.text(of: answer), "at")
        try tryJSON(answer.json(in: atlas).bytes(.pretty), "at --json")
        for warning in answer.warnings { try tryText(words.coded(warning), "a warning") }
        guard period.isDay else { continue }
        let derivation = Derivation(of: answer, in: atlas)
        try tryText(words.text(of: derivation), "why")
        try tryJSON(derivation.json.bytes(.pretty), "why --json")
      }
      guard let stretches = atlas.timeline(at: position) else { continue }
      try tryText(words.text(of: stretches, at: position, atlas.places.first), "timeline")
      try tryJSON(atlas.json(of: stretches, at: position, atlas.places.first).bytes(), "timeline --json")
      _ = try stretches.table().csv()
    }
  }

  private func askLists() throws {
    for region in atlas.register.regions.regions {
      let text = RegionText(region, in: atlas)
      try tryText(text.text, "regions")
      try tryJSON(text.json.bytes(), "regions --json")
    }
    for place in atlas.places {
      let text = PlaceText(place, in: atlas)
      try tryText(text.text, "places")
      try tryJSON(text.json.bytes(), "places --json")
      try holds(atlas.places(named: place.id).places.contains { $0.id == place.id }, "no place of an id")
      for name in place.otherNames.map(\.text) + [place.modernName] { _ = atlas.places(named: name + "x") }
    }
    for instrument in atlas.register.instruments {
      try tryText(words.text(of: instrument), "treaties")
      try tryJSON(instrument.json.bytes(), "treaties --json")
    }
  }

  private func askDifferences() throws {
    guard let before = atlas.snapshot(on: days[0]), let after = atlas.snapshot(on: days[2]) else { return }
    let difference = atlas.difference(from: before, to: after)
    try tryText(words.text(of: difference), "diff")
    try tryJSON(difference.json.bytes(), "diff --json")
  }

  private func askLayers() throws {
    for kind in LayerKind.allCases {
      guard let layer = atlas.layer(kind, on: atlas.calendar) else { continue }
      let members = atlas.members(named: kind.rawValue)
      try tryJSON(try layer.geoJSON(members: members), "GeoJSON of \(kind)")
      try tryJSON(try layer.jsonFG(members: members), "JSON-FG of \(kind)")
      try tryJSON(try atlas.topoJSON(of: [layer]), "TopoJSON of \(kind)")
      _ = layer.geoJSONLines()
      _ = layer.csv()
    }
    _ = atlas.layer(.predominant, on: DatePeriod(days[1]))?.csv()
  }

  private func tryText(_ text: String, _ name: String) throws {
    let hidden = text.unicodeScalars.first { $0.properties.generalCategory == .control && $0 != "\n" }
    try holds(hidden == nil, "\(name) has the control character \(hidden.map { "\($0.value)" } ?? "")")
  }

  private func tryJSON(_ bytes: [UInt8], _ name: String) throws {
    try holds((try? JSONValue(parsing: bytes)) != nil, "\(name) is no JSON")
    try tryText(bytes.decoded, name)
  }
}
