import Foundation
import MapFormats
import MapGeometry
import PlanarOperations
import RegionBuilding

extension DataSetTemplate {
  /// A data set around the polygons of a file: a region for each value of an attribute, all under one
  /// placeholder power until the author says who held what.
  ///
  /// The polygons are written as valid areas, each with the id of its region, so that the folder can be read
  /// whatever their attributes contain.
  ///
  /// - Parameters:
  ///   - file: The path of a GeoJSON file, a shapefile or a GeoPackage.
  ///   - layer: The layer of a GeoPackage; nil for the only one that it has.
  ///   - field: The attribute that identifies regions.
  ///   - nameField: The attribute with their names.
  ///   - conditions: Values required of features' attributes, as in `where` of `regions.yaml`.
  ///   - remarks: Receives what was left out and repaired, each with the number of the feature.
  public init(
    polygons file: String,
    layer: String? = nil,
    field: String,
    nameField: String,
    conditions: [String: [String]],
    remarks: inout [String]
  ) throws(DataSetError) {
    let asked = Set(
      conditions.keys.flatMap { $0.split(separator: "|").map(String.init) } + [field, nameField]
    )
    let source = PolygonSource(path: file, layer: layer)
    let layer = BaseLayer(name: file, features: try source.features(asking: asked, &remarks))
    let chosen = layer.numbered(where: conditions)
    func refused(_ messages: [String]) -> DataSetError {
      .problems(messages.map { DataSetProblem(file: file, line: nil, message: $0) })
    }
    let known = Set(layer.features.flatMap(\.properties).map(\.name))
    for name in [field, nameField] + conditions.keys.sorted() where !known.contains(name) {
      let names = known.sorted().joined(separator: ", ")
      throw refused(["no feature has an attribute \"\(name)\"; found \(names.isEmpty ? "none" : names)"])
    }
    var regions = TemplateRegions(field: field, nameField: nameField)
    var copies: [Feature] = []
    var problems: [String] = []
    var nameless: [Int] = []
    var withoutArea = 0
    for (number, feature) in chosen {
      if let lack = feature.lackOfArea {
        remarks.append("left out: feature \(number): \(lack)")
        withoutArea += 1
        continue
      }
      guard !feature.condition(field).allSatisfy(\.isWhitespace) else {
        nameless.append(number)
        continue
      }
      do {
        let area = try ValidArea(of: feature.geometry?.polygons ?? [])
        remarks += area.remarks.map { "feature \(number): \($0)" }
        guard !area.polygons.isEmpty else {
          remarks.append("left out: feature \(number): nothing is left of it on the grid")
          withoutArea += 1
          continue
        }
        copies.append(
          Feature(
            properties: [
              .init("region", .string(try regions.id(of: feature))),
              .init(["region", "name"].contains(field) ? "value" : field, .string(feature.condition(field))),
              .init("name", .string(feature.condition(nameField))),
            ],
            geometry: Geometry(area.polygons)
          )
        )
      } catch {
        problems.append("feature \(number): \(error)")
      }
    }
    guard problems.isEmpty else { throw refused(problems) }
    if !nameless.isEmpty { remarks.append(DataSetTemplate.leftOut(nameless, withEmpty: field)) }
    guard !copies.isEmpty else {
      let found = nameless.isEmpty ? "no polygon" : "no polygon with a value of \(field)"
      throw refused([
        "found \(found) among \(chosen.count) of \(layer.features.count.counted("feature")) that were chosen"
      ])
    }
    self.init([
      "README.md": PackageResources.README_md.replacing([
        "11.5,50.3 --date 1906": "LON,LAT --date 1906"
      ]),
      "dataset.yaml": PackageResources.dataset_yaml.replacing([
        "An invented island": "A region of my own", "id: island": "id: my-region",
        "Invented.": "Name the polygons' maker.",
      ]),
      "instruments/title.yaml": PackageResources.title_yaml.replacing([
        "the-island": "all", "the Kingdom of Aria": "whoever held it", "[aria]": "[somebody]",
        "power: aria": "power: somebody", "certainty: certain": "certainty: uncertain",
        "[{source: invented, place: page 1, opened: yes}]": "[polygons]",
      ]),
      "polygons/regions.geojson": FeatureCollection(copies).geoJSON(),
      "powers.yaml": Array(DataSetTemplate.standInPower.utf8),
      "regions.yaml": Array(DataSetTemplate.regions(regions.list).utf8),
      "sources.yaml": Array(DataSetTemplate.polygonSource(DataSetTemplate.line(file)).utf8),
    ])
  }

  /// Which features were left out because they have no value, and what can be done.
  private static func leftOut(_ numbers: [Int], withEmpty field: String) -> String {
    let first = numbers.prefix(10).map(String.init).joined(separator: ", ")
    let more = numbers.count > 10 ? " and \(numbers.count - 10) more" : ""
    return
      "left out: \(numbers.count == 1 ? "feature" : "features") \(first)\(more): empty \(field); give them one, or"
      + " name another --field"
  }

  /// A text as one line: without control characters and direction marks, single spaces between words.
  static func line(_ text: String) -> String {
    let kept = text.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
        // Joiners occur inside words of Persian and Indian languages.
        scalar == "\u{200C}" || scalar == "\u{200D}" ? Character(scalar) : " "
      default: Character(scalar)
      }
    }
    return String(kept).trimmed
  }

  /// A text as an id: ASCII lowercase letters and digits, accents dropped, everything else a hyphen.
  static func identifier(_ text: String) -> String {
    let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.joined(separator: "-")
    return id.isEmpty ? "region" : id
  }
}

extension [UInt8] {
  /// A text with words replaced by others, none of which holds another of the words.
  fileprivate func replacing(_ words: [String: String]) -> [UInt8] {
    let text = String(decoding: self, as: UTF8.self)
    return Array(words.reduce(text) { $0.replacing($1.key, with: $1.value) }.utf8)
  }
}
