import Foundation
import MapFormats
import MapGeometry
import Testing

/// GDAL's `ogrinfo`, an independent reader.
enum OGR {
  static let program: String? = ["/usr/bin/ogrinfo", "/usr/local/bin/ogrinfo", "/opt/homebrew/bin/ogrinfo"]
    .first(where: FileManager.default.isExecutableFile(atPath:))

  /// What `ogrinfo -al` says of a file, warnings and errors included.
  static func information(_ bytes: [UInt8], name: String) throws -> (text: String, status: Int32) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: try #require(program))
    process.arguments = ["-ro", "-al", file.path]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}

@Suite(.enabled(if: OGR.program != nil, "ogrinfo is not installed"))
struct OGRTests {
  private func hasNoComplaint(_ text: String) -> Bool {
    !text.contains("Warning") && !text.contains("ERROR") && !text.contains("FAILURE")
  }

  @Test func `GDAL reads the GeoJSON without a warning`() throws {
    let found = try OGR.information(GeoJSONTests.everyShape().geoJSON(boundingBox: true), name: "a.geojson")
    #expect(found.status == 0)
    #expect(hasNoComplaint(found.text), "\(found.text)")
    #expect(found.text.contains("Feature Count: 7"))
    #expect(found.text.contains("POINT (126.65 -45.7512345)"))
    #expect(found.text.contains("POLYGON ((0 0,4 0,4 4,0 4,0 0),(1 1,2 2,2 1,1 1))"))
    #expect(found.text.contains("area_km2: Real"))
    #expect(found.text.contains("count: Integer"))
  }

  @Test func `GDAL reads a coverage's TopoJSON without a warning`() throws {
    let found = try OGR.information(coverages()[4].topoJSON(), name: "a.topojson")
    #expect(found.status == 0)
    #expect(hasNoComplaint(found.text), "\(found.text)")
    #expect(found.text.contains("Feature Count: 3"))
    #expect(found.text.contains("id (String) = island"))
    #expect(found.text.contains("POLYGON ((4 4,6 4,6 6,4 6,4 4))"), "\(found.text)")
  }

  @Test func `GDAL reads the TopoJSON of merged features without a warning`() throws {
    let features = [
      MergedFeature(id: "a", properties: [.init("power", .string("japan"))], faces: [0, 1]),
      MergedFeature(id: "b", properties: [.init("power", .string("russia"))], faces: [2]),
    ]
    let found = try OGR.information(
      coverages()[4].topoJSON(of: [TopologyLayer("spheres", features)]),
      name: "a.topojson"
    )
    #expect(found.status == 0)
    #expect(hasNoComplaint(found.text), "\(found.text)")
    #expect(found.text.contains("Layer name: spheres"))
    #expect(found.text.contains("power (String) = russia"))
  }

  @Test func `GDAL reads the CSV without a warning`() throws {
    var table = CSVTable(columns: ["id", "note"])
    try table.append([.integer(1), .string("a \"note\",\nof two lines")])
    try table.append([.integer(2), .null])
    let found = try OGR.information(table.csv(), name: "a.csv")
    #expect(found.status == 0)
    #expect(hasNoComplaint(found.text), "\(found.text)")
    #expect(found.text.contains("Feature Count: 2"))
    #expect(found.text.contains("a \"note\",\nof two lines"))
  }
}
