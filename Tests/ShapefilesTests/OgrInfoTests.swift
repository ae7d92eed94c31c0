import Foundation
import MapGeometry
import Shapefiles
import TestSupport
import Testing

/// GDAL's own reader as a second opinion.
@Suite(.enabled(if: OgrInfo.path != nil, "ogrinfo (Debian's gdal-bin) is not installed"))
struct OgrInfoTests {
  @Test func `points with every type of field are read without a warning`() throws {
    let summary = try OgrInfo.summary(of: try places())
    #expect(summary.contains("Geometry: Point"))
    #expect(summary.contains("Feature Count: 3"))
    #expect(summary.contains("DBF_DATE_LAST_UPDATE=1912-07-08"))
    #expect(summary.contains(#"ID["EPSG",4326]]"#))
    let fields = summary.filter { ["name", "people", "height_m", "open_port", "opened"].contains($0.field) }
    // Older versions of GDAL do not know logical fields and read their letter as text.
    let logical = summary.contains("open_port: String (1.0)") ? "String" : "Integer(Boolean)"
    #expect(
      fields == [
        "name: String (22.0)", "people: Integer64 (18.0)", "height_m: Real (6.2)",
        "open_port: \(logical) (1.0)", "opened: Date (10.0)",
      ]
    )
  }

  @Test func `lines are read without a warning`() throws {
    let parts = try [line((120, 40), (121, 40)), line((120, 41), (121, 41))]
    let summary = try OgrInfo.summary(
      of: try numbered(.line, [.lineString(parts[0]), .multiLineString(parts)])
    )
    #expect(summary.contains("Geometry: Line String"))
    #expect(summary.contains("Feature Count: 2"))
    #expect(summary.contains("Extent: (120.000000, 40.000000) - (121.000000, 41.000000)"))
    #expect(summary.contains("number: Integer (1.0)"))
  }

  @Test func `polygons with holes are read without a warning`() throws {
    let polygons = [
      Polygon(outer: try square(120, 40, 10), holes: [try square(121, 41, 4)]),
      Polygon(outer: try square(122, 42, 1)),
    ]
    let layer = try numbered(.polygon, [.multiPolygon(polygons), .polygon(polygons[0]), nil])
    let summary = try OgrInfo.summary(of: layer)
    #expect(summary.contains("Geometry: Polygon"))
    #expect(summary.contains("Feature Count: 3"))
  }

  @Test func `a layer without features is read without a warning`() throws {
    let summary = try OgrInfo.summary(of: try numbered(.polygon, []))
    #expect(summary.contains("Feature Count: 0"))
  }

  @Test(arguments: BaseMap.layers)
  func `each layer of the base map is read without a warning, feature for feature`(_ name: String) throws {
    let features = try BaseMap.layer(name).features.count
    let lines = try OgrInfo.lines(["-al", "-so", BaseMap.path(of: name)])
    #expect(lines.contains("Feature Count: \(features)"))
  }

  @Test func `values and nulls are read back as written`() throws {
    let folder = try TemporaryFolder()
    try places().write(to: folder["layer.shp"], lastUpdate: try testDay())
    let lines = try OgrInfo.lines(["-al", folder["layer.shp"]])
    #expect(lines.contains("name (String) = Хайлар 海拉尔"))
    #expect(lines.contains("people (Integer64) = 999999999999999999"))
    #expect(lines.contains("opened (Date) = 1907/05/28"))
    for field in ["name (String)", "people (Integer64)", "height_m (Real)", "opened (Date)"] {
      #expect(lines.contains("\(field) = (null)"))
    }
    #expect(
      lines.contains("open_port (String) = ?") || lines.contains("open_port (Integer(Boolean)) = (null)")
    )
    #expect(lines.contains("POINT (119.7364 49.2122)"))
  }
}

/// Runs `ogrinfo`.
enum OgrInfo {
  /// Where the program is; nil when it is not installed.
  static var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return folders.map { "\($0)/ogrinfo" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Its output for a layer after writing; fails on any warning.
  static func summary(of layer: Shapefile) throws -> [String] {
    let folder = try TemporaryFolder()
    try layer.write(to: folder["layer.shp"], lastUpdate: try testDay())
    return try lines(["-al", "-so", folder["layer.shp"]])
  }

  /// The lines of its output, trimmed; fails on any warning.
  static func lines(_ arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = arguments
    let errors = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    process.standardError = try FileHandle(forWritingTo: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    // Foundation's `Data(contentsOf:)` leaks its buffer when the file is empty.
    let said = try FileHandle(forReadingFrom: errors).readToEnd() ?? Data()
    #expect(String(decoding: said, as: UTF8.self) == "")
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

extension String {
  /// The text before the colon of a line.
  fileprivate var field: String { String(prefix { $0 != ":" }) }
}
