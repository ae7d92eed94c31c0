import CSQLite
import GeoPackages
import MapGeometry
import TestSupport
import Testing

func at(_ longitude: Double, _ latitude: Double) throws -> Position {
  try Position(longitude: longitude, latitude: latitude)
}

/// A square with its south-western corner at a position, in degrees.
func square(_ west: Double, _ south: Double, _ side: Double) throws -> Ring {
  try Ring([
    at(west, south), at(west + side, south), at(west + side, south + side), at(west, south + side),
  ])
}

/// One feature of each kind: a value of every type, an area with a hole, two areas, and only nulls.
func districts() throws -> GeoPackageLayer {
  let lake = Polygon(outer: try square(120, 40, 3), holes: [try square(121, 41, 1)])
  let island = Polygon(outer: try square(130, 40, 0.0000001))
  func feature(_ values: [PropertyValue], _ geometry: Geometry?) -> Feature {
    let names = ["name", "people", "share", "open", "since"]
    return Feature(properties: zip(names, values).map { .init($0, $1) }, geometry: geometry)
  }
  return try GeoPackageLayer(
    name: "districts",
    title: "Districts \"of\" 1912",
    summary: "Made up.",
    shapeType: .polygon,
    fields: [
      LayerField("name", .text), LayerField("people", .integer), LayerField("share", .number),
      LayerField("open", .boolean), LayerField("since", .date),
    ],
    features: [
      feature(
        [
          .string("Хайлар 'n \"海拉爾\""), .integer(.max), .number(0.1), .boolean(true),
          .date("1912-02-29"),
        ],
        .polygon(lake)
      ),
      feature(
        [.string(""), .integer(.min), .number(-1e300), .boolean(false), .date("0001-01-01")],
        .multiPolygon([island, lake])
      ),
      feature([.null, .null, .null, .null, .null], nil),
    ]
  )
}

extension GeoPackageLayer {
  /// The features without the row numbers of a file.
  var plainFeatures: [Feature] { features.map { Feature(properties: $0.properties, geometry: $0.geometry) } }
}

/// A GeoPackage in a new folder, damaged by SQL statements.
struct DamagedPackage {
  let folder: TemporaryFolder
  var path: String { folder["a.gpkg"] }

  init(_ layers: [GeoPackageLayer], _ statements: String...) throws {
    folder = try TemporaryFolder()
    try GeoPackage(layers: layers).write(to: path)
    var database: OpaquePointer?
    try #require(sqlite3_open(path, &database) == SQLITE_OK)
    defer { sqlite3_close(database) }
    // The triggers of the index call functions that GIS programs provide.
    spheres_sqlite3_switch(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    for statement in statements {
      let code = sqlite3_exec(database, statement, nil, nil, nil)
      try #require(code == SQLITE_OK, "\(statement): \(String(cString: sqlite3_errmsg(database)))")
    }
  }

  /// The kinds of problem found on reading.
  func kinds() throws -> [LayerProblem.Kind] {
    let error = #expect(throws: LayerError.self) { try GeoPackage(contentsOf: path) }
    return try #require(error).problems.map(\.kind)
  }
}
