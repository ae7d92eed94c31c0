import MapFormats
import MapGeometry
import Testing

@Suite struct GeoJSONLinesTests {
  private let features = [(1.0, 2.0), (3.0, 4.0)].map { longitude, latitude in
    Feature(
      properties: [.init("name", .string("at \(longitude)"))],
      geometry: (try? Position(longitude: longitude, latitude: latitude)).map { .point($0) }
    )
  }

  private func read(_ text: String) throws -> [Feature] {
    try FeatureCollection(geoJSONLines: bytes(text)).features
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try FeatureCollection(geoJSONLines: bytes(text))
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test(arguments: [false, true]) func `what is written is read, one line a feature`(isSequence: Bool) throws
  {
    let written = FeatureCollection(features).geoJSONLines(recordSeparators: isSequence)
    let text = String(decoding: written, as: UTF8.self)
    #expect(text.utf8.count { $0 == 0x0A } == 2)
    #expect(text.utf8.count { $0 == 0x1E } == (isSequence ? 2 : 0))
    #expect(try read(text) == features)
  }

  @Test func `space and separators before, between and behind features are passed over`() throws {
    let point = #"{"type":"Point","coordinates":[1,2]}"#
    let alone = [Feature(geometry: .point(try Position(longitude: 1, latitude: 2)))]
    #expect(try read("\r\n \u{1E}\t\(point)") == alone)
    #expect(try read("\(point)\r\n\u{1E}\n\(point)\n\n \u{1E}") == alone + alone)
    #expect(try read(" \n") == [])
    #expect(try read("") == [])
  }

  @Test func `a problem has the number of its feature`() {
    let (good, bad) = (#"{"type":"Point","coordinates":[1,2]}"#, #"{"type":"Circle"}"#)
    let found = problems("\(good)\n\(bad)\n\(good)\n\(bad)\n")
    #expect(found.map { String($0.prefix(18)) } == ["feature 2, line 2,", "feature 4, line 4,"])
  }

  @Test func `two features in one line are refused`() {
    let point = #"{"type":"Point","coordinates":[1,2]}"#
    let found = problems("\(point)\(point)")
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("expected a line end after a feature") == true, "\(found)")
  }
}
