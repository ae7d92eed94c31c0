import Diplomacy
import HistoricalAtlas
import LocatedTables
import MapGeometry
import TestSupport
import Testing

@Suite struct TablePointsTests {
  private static func points(_ text: String) throws -> TablePoints {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    return try TablePoints(Array(text.utf8), in: atlas, on: DatePeriod("1912-07-09"))
  }

  @Test(arguments: [",", ";", "\t"])
  func `rows are points with their values, and who led there`(separator: String) throws {
    let rows = [["name", "lat", "lon"], ["\"Harbin\"", "45.75", "126.65"], ["Tokyo", "35.7", "139.7"]]
    let table = try Self.points(rows.map { $0.joined(separator: separator) }.joined(separator: "\n"))
    #expect(table.names == ["name", "lat", "lon"])
    #expect(table.points.map(\.values[0]) == ["Harbin", "Tokyo"])
    #expect(table.points.map(\.power) == ["russia", nil])
    #expect(table.points[0].position == (try Position(longitude: 126.65, latitude: 45.75)))
  }

  @Test func `features of GeoJSON are points with their properties`() throws {
    let table = try Self.points(
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "Mukden", "count": 3},
         "geometry": {"type": "Point", "coordinates": [123.43, 41.8]}},
        {"type": "Feature", "properties": {"kind": "port"},
         "geometry": {"type": "Point", "coordinates": [121.63, 38.92]}}
      ]}
      """
    )
    #expect(table.names == ["name", "count", "kind"])
    #expect(table.points.map(\.values) == [["Mukden", "3", ""], ["", "", "port"]])
    #expect(table.points.map(\.power) == ["japan", "japan"])
  }

  @Test(arguments: [
    ("a,b\n1,2", "no columns with positions among a, b"),
    ("lon,lat\n126.65,45.75\n126,145", "row 2, line 3: no position: lat \"145\" is not within -90 to 90"),
    ("wkt\nPOINT (126 45)", "points as well-known text: expected columns with longitudes and latitudes"),
    (
      #"{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": null}]}"#,
      "feature 1: found no geometry, expected a point"
    ),
    ("", "the input is empty: expected rows under a header, or objects on lines"),
  ])
  func `what is no point is an error with its number`(text: String, message: String) throws {
    let error = #expect(throws: TableError.self) { try Self.points(text) }
    #expect(error?.description == message)
  }
}
