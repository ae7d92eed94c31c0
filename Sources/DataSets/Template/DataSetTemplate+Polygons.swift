import Foundation
import MapFormats
import MapGeometry
import RegionBuilding

extension DataSetTemplate {
  /// A data set around the polygons of a file: a region for each value of an attribute, all under one power that
  /// stands in until the author says who held what.
  ///
  /// - Parameters:
  ///   - file: The path of a GeoJSON file or a shapefile.
  ///   - field: The attribute by which regions are told apart.
  ///   - nameField: The attribute with their names.
  ///   - conditions: Values that attributes of features have to have, as in `where` of `regions.yaml`.
  public init(
    polygons file: String,
    field: String,
    nameField: String,
    conditions: [String: [String]]
  ) throws(DataSetError) {
    var left: [String] = []
    let layer = BaseLayer(name: file, features: try PolygonSource(path: file).features(&left))
    let chosen = layer.numbered(where: conditions).map(\.feature)
    func refused(_ message: String) -> DataSetError {
      .problems([DataSetProblem(file: file, line: nil, message: message)])
    }
    let known = Set(layer.features.flatMap(\.properties).map(\.name))
    for name in [field, nameField] + conditions.keys.sorted() where !known.contains(name) {
      let names = known.sorted().joined(separator: ", ")
      throw refused("no feature has an attribute \"\(name)\"; found \(names.isEmpty ? "none" : names)")
    }
    let areas = chosen.filter { !($0.geometry?.polygons.isEmpty ?? true) }
    guard !areas.isEmpty else {
      throw refused(
        "found no polygon among \(chosen.count) of \(layer.features.count.counted("feature")) that were chosen"
      )
    }
    var regions: [(id: String, value: String, name: String)] = []
    var ids: Set<String> = ["all"]
    for feature in areas {
      let value = feature.condition(field)
      if let known = regions.first(where: { $0.value == value }) {
        let name = feature.condition(nameField)
        guard name.isEmpty || known.name == name else {
          throw refused(
            "\(field) is \"\(value)\" for both \(known.name) and \(name); expected a field that tells regions"
              + " apart, as perhaps \(nameField) itself"
          )
        }
        continue
      }
      guard !value.isEmpty else {
        throw refused("a feature has an empty \(field); expected one that names a region")
      }
      let name = feature.condition(nameField)
      let stem = DataSetTemplate.identifier(name.isEmpty ? value : name)
      var id = stem
      var number = 2
      while !ids.insert(id).inserted {
        id = "\(stem)-\(number)"
        number += 1
      }
      regions.append((id, value, name.isEmpty ? value : name))
    }
    let copies = areas.map { feature in
      Feature(
        properties: [
          .init("region", .string(feature.condition(field))),
          .init("name", .string(feature.condition(nameField))),
        ],
        geometry: feature.geometry
      )
    }
    let geoJSON = String(decoding: FeatureCollection(copies).geoJSON(), as: UTF8.self)
    self.init([
      "README.md": DataSetTemplate.readme.replacing("11.5,50.3 --date 1906", with: "LON,LAT --date 1906"),
      "dataset.yaml": DataSetTemplate.about.replacing("An invented island", with: "A region of my own")
        .replacing("id: island", with: "id: my-region").replacing(
          "Invented.",
          with: "Name the polygons' maker."
        ),
      "instruments/title.yaml": DataSetTemplate.title.replacing("the-island", with: "all")
        .replacing("the Kingdom of Aria", with: "whoever held it").replacing("aria", with: "somebody")
        .replacing("certainty: certain", with: "certainty: uncertain")
        .replacing("[invented]", with: "[polygons]"),
      "polygons/regions.geojson": geoJSON,
      "powers.yaml": DataSetTemplate.standInPower,
      "regions.yaml": DataSetTemplate.regions(regions),
      "sources.yaml": DataSetTemplate.polygonSource(file),
    ])
  }

  /// A text as an id: lowercase letters and digits of ASCII, accents dropped, all else a hyphen.
  static func identifier(_ text: String) -> String {
    let plain = text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
    let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.joined(separator: "-")
    return id.isEmpty ? "region" : id
  }
}
