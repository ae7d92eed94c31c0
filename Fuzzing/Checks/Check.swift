/// A check run on any bytes: a reader, and what must hold for whatever it accepts.
///
/// A reader may refuse its input. It must not trap, and what it accepts must survive a round trip.
enum Check: String, CaseIterable, Sendable {
  case dates
  case rows
  case tables
  case geojson
  case wellknown
  case yaml
  case steps
  case dataset
  case built
  case ground
  case shapefile
  case geopackage
  case style
  case names

  /// Checks the bytes; fails when something does not hold.
  func run(_ bytes: [UInt8]) throws {
    switch self {
    case .dates: try DatesCheck.run(bytes)
    case .rows: try RowsCheck.run(bytes)
    case .tables: try TablesCheck.run(bytes)
    case .geojson: try GeoJSONCheck.run(bytes)
    case .wellknown: try WellKnownCheck.run(bytes)
    case .yaml: try YAMLCheck.run(bytes)
    case .steps: try StepsCheck.run(bytes)
    case .dataset: try DataSetCheck.run(bytes)
    case .built: try BuiltCheck.run(bytes)
    case .ground: try TinyWKBCheck.run(bytes)
    case .shapefile: try ShapefileCheck.run(bytes)
    case .geopackage: try GeoPackageCheck.run(bytes)
    case .style: try StyleCheck.run(bytes)
    case .names: try NamesCheck.run(bytes)
    }
  }
}

/// A violated condition.
struct CheckFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// Fails unless a condition holds.
func holds(_ condition: Bool, _ description: @autoclosure () -> String) throws {
  guard condition else { throw CheckFailure(description()) }
}

extension Array where Element == UInt8 {
  /// The bytes as text; invalid UTF-8 is replaced.
  var decoded: String { String(decoding: self, as: UTF8.self) }

  /// The first byte and the others; a zero if there are none.
  var choice: (first: Int, rest: [UInt8]) { (Int(first ?? 0), Array(dropFirst())) }
}
