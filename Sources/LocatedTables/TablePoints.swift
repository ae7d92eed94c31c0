public import Diplomacy
public import HistoricalAtlas
import MapFormats
public import MapGeometry

/// The points of a table, or of GeoJSON, each with its values and what an atlas says of it.
public struct TablePoints: Sendable {
  /// A row of the table, or a feature of the GeoJSON.
  public struct Point: Hashable, Sendable {
    /// Where it lies.
    public let position: Position
    /// Its values, in the order of ``TablePoints/names``.
    public let values: [String]
    /// The powers that led there on the days asked about, as `locate` names them; nil for none, and outside the atlas.
    public let power: String?
  }

  /// The names of the values: the columns, or the properties of all features.
  public let names: [String]
  /// The points, in their order.
  public let points: [Point]

  /// Reads points: rows of CSV or TSV with columns of longitudes and latitudes, or GeoJSON of points.
  ///
  /// - Parameters:
  ///   - bytes: The table or the GeoJSON, in UTF-8.
  ///   - atlas: The atlas that says who led at each.
  ///   - period: The days that are asked about.
  ///   - knowledge: Whose knowledge the answers use.
  /// - Throws: ``TableError`` for the first row or feature that is not a point, with its number.
  public init(
    _ bytes: [UInt8],
    in atlas: Atlas,
    on period: DatePeriod,
    knownTo knowledge: Knowledge = .everything
  ) throws(TableError) {
    // The names of added columns are those of nobody's columns.
    let locator = TableLocator(atlas, knownTo: knowledge, adding: AddedColumns(prefix: "\u{1}"))
    if bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") {
      try self.init(geoJSON: bytes, by: locator, in: period)
    } else {
      try self.init(table: bytes, by: locator, in: period)
    }
  }

  private init(table bytes: [UInt8], by locator: TableLocator, in period: DatePeriod) throws(TableError) {
    let fields = TableFields(days: .all(period))
    let table = try LocatedTable(TableSource(bytes), fields: fields, by: locator)
    guard let columns = table.positionColumns else {
      throw .invalid("points as well-known text: expected columns with longitudes and latitudes")
    }
    _ = try locator.located(bytes, fields: fields, badRows: .fail)
    var reader = CSVReader(
      String(decoding: bytes, as: UTF8.self),
      separator: Character(Unicode.Scalar(table.delimiter))
    )
    var rows: [[String]] = []
    do {
      while let record = try reader.next() { rows.append(record.cells) }
    } catch {
      throw .invalid(error.description)
    }
    let names = (rows.first ?? []).map { String($0.split(separator: " ").joined(separator: " ")) }
    guard let x = names.firstIndex(of: columns.longitude), let y = names.firstIndex(of: columns.latitude)
    else {
      throw .positionsMissing(among: names)
    }
    var points: [Point] = []
    for (number, cells) in rows.dropFirst().enumerated() {
      guard x < cells.count, y < cells.count, let longitude = WrittenDegrees(cells[x])?.degrees,
        let latitude = WrittenDegrees(cells[y])?.degrees,
        let position = try? Position(longitude: longitude, latitude: latitude)
      else { throw .invalid("row \(number + 1): expected a longitude and a latitude in degrees") }
      let values = names.indices.map { $0 < cells.count ? cells[$0] : "" }
      points.append(Point(position: position, values: values, power: locator.power(at: position, in: period)))
    }
    (self.names, self.points) = (names, points)
  }

  private init(geoJSON bytes: [UInt8], by locator: TableLocator, in period: DatePeriod) throws(TableError) {
    let features: [Feature]
    do {
      features = try FeatureCollection(geoJSON: bytes).features
    } catch {
      throw .invalid(error.description)
    }
    names = CSVTable(features).columns
    var points: [Point] = []
    for (number, feature) in features.enumerated() {
      guard case .point(let position)? = feature.geometry else {
        let found = feature.geometry.map { "a \($0.kindName)" } ?? "no geometry"
        throw .invalid("feature \(number + 1): found \(found), expected a point")
      }
      points.append(
        Point(
          position: position,
          values: names.map { feature[$0]?.text ?? "" },
          power: locator.power(at: position, in: period)
        )
      )
    }
    self.points = points
  }
}

extension TableLocator {
  fileprivate func power(at position: Position, in period: DatePeriod) -> String? {
    zip(columns.columns, cells(at: position, in: period)).first { $0.0 == .power }?.1
  }
}

extension Geometry {
  fileprivate var kindName: String {
    switch self {
    case .point: "point"
    case .lineString, .multiLineString: "line"
    case .polygon, .multiPolygon: "polygon"
    }
  }
}
