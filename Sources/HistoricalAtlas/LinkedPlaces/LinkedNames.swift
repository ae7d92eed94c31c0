import Diplomacy
import MapFormats

/// The `names` of a record of Linked Places: each form once for each language and time.
struct LinkedNames {
  private let atlas: Atlas
  private let regions: [SearchName]
  private var known: Set<String> = []
  private(set) var names: [JSONValue] = []

  init(of atlas: Atlas, without regions: [SearchName]) {
    self.atlas = atlas
    self.regions = regions
  }

  /// Adds a dated name with its days and its source.
  mutating func add(_ name: DatedName) {
    let time = LinkedTime(
      from: name.from,
      to: name.to,
      certainty: name.confidence.linked,
      in: atlas.calendar
    )
    add(name.text, in: name.language, time.json, source: citation(of: name))
  }

  /// Adds a name without days, unless it is there with days; its source is the data set.
  mutating func add(_ name: String, in language: String) {
    let set: JSONValue = ["label": .string("\(atlas.about.title), version \(atlas.about.version)")]
    add(name, in: language, nil, source: set)
  }

  private mutating func add(_ name: String, in language: String, _ time: JSONValue?, source: JSONValue) {
    for form in name.forms(without: regions) {
      let key = "\(language) \(form)"
      guard known.insert(time.map { "\(key) \($0.text())" } ?? key).inserted else { continue }
      known.insert(key)
      var object: JSONObject = ["toponym": .string(form), "lang": .string(language), "citations": [source]]
      object["when"] = time
      names.append(.object(object))
    }
  }

  private func citation(of name: DatedName) -> JSONValue {
    guard let source = atlas.register.source(name.source) else { return ["label": .string(name.source.name)] }
    let text = Citation(source.id, place: name.passage).text(in: source)
    var object: JSONObject = ["label": .string(text)]
    object["@id"] = source.address.map { .string($0) }
    return .object(object)
  }
}
