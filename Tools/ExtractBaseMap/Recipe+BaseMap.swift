import MapGeometry
import Shapefiles

extension Recipe {
  /// Every layer of the base map, in the order in which they are made.
  ///
  /// Without countries there are no provinces.
  static func baseMap(_ plan: BaseMapPlan) -> [Recipe] {
    [land, lakes, rivers(named: plan.riverNames), frontiers]
      + (plan.countries.isEmpty ? [] : [provinces(of: plan.countries)]) + [places]
  }

  /// The coast: continents and islands. Minor islands have their class and rank in separate columns.
  static let land = Recipe(
    name: "land",
    source: "ne_10m_land",
    columns: [
      Column(name: "featurecla", type: .text) { _, land in land.first("featurecla", "featurec_2") },
      Column(name: "scalerank", type: .integer) { _, land in
        PropertyValue(whole: land.first("scalerank", "scaleran_2"))
      },
    ]
  )

  /// Lakes; the source lacks their table, so a lake is identified by its record.
  static let lakes = Recipe(
    name: "lakes",
    source: "ne_10m_lakes",
    hasTable: false,
    columns: [Column(name: "record", type: .integer) { record, _ in .integer(record) }]
  )

  /// Rivers, and the lines through lakes that join them; a river is identified by its `rivernum`, by which a
  /// plan may rename it.
  static func rivers(named names: [Int: String]) -> Recipe {
    Recipe(
      name: "rivers",
      source: "ne_10m_rivers_lake_centerlines",
      columns: [
        .copy("rivernum", .integer),
        Column(name: "name", type: .text) { _, river in
          if case .integer(let number) = river["rivernum"], let name = names[number] { return .string(name) }
          return river["name"] ?? .null
        },
        .copy("name", .text, as: "ne_name"),
        .copy("featurecla", .text),
        .whole("scalerank"),
      ]
    )
  }

  /// The modern frontiers on land. Not all are boundaries of states: `featurecla` says which.
  static let frontiers = Recipe(
    name: "frontiers",
    source: "ne_10m_admin_0_boundary_lines_land",
    columns: [
      .copy("adm0_left", .text),
      .copy("adm0_right", .text),
      .copy("adm0_a3_l", .text),
      .copy("adm0_a3_r", .text),
      .copy("featurecla", .text),
      .copy("name", .text),
      .whole("scalerank"),
    ]
  )

  /// The lines between the provinces of some countries. Their texts are UTF-8, undeclared.
  static func provinces(of countries: [String]) -> Recipe {
    let wanted = countries.map { PropertyValue.string($0) }
    return Recipe(
      name: "provinces",
      source: "ne_10m_admin_1_states_provinces_lines",
      fallback: .utf8,
      columns: [
        .copy("adm0_a3", .text),
        .copy("name_l", .text),
        .copy("name_r", .text),
        .copy("featurecla", .text),
        .whole("scalerank"),
      ],
      includes: { line in line["adm0_a3"].map { wanted.contains($0) } ?? false }
    )
  }

  /// Towns.
  static let places = Recipe(
    name: "places",
    source: "ne_10m_populated_places_simple",
    columns: [
      .copy("name", .text),
      .copy("nameascii", .text),
      .copy("adm0name", .text),
      .copy("adm0_a3", .text),
      .copy("featurecla", .text),
      .copy("scalerank", .integer),
      .copy("pop_max", .integer),
    ]
  )
}

extension Feature {
  /// The value of the first of the attributes that is not null.
  fileprivate func first(_ names: String...) -> PropertyValue {
    names.lazy.compactMap { self[$0] }.first { $0 != .null } ?? .null
  }
}
