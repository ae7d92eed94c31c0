import MapFormats
import Testing

/// The member `crs`, which GeoJSON had before RFC 7946 and many programs still write.
@Suite struct ReferenceSystemMemberTests {
  private func read(_ system: String) throws -> FeatureCollection {
    let text = #"{"type":"FeatureCollection","crs":\#(system),"features":[]}"#
    return try FeatureCollection(geoJSON: Array(text.utf8))
  }

  @Test(arguments: [
    #"{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC::CRS84"}}"#,
    #"{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}"#,
    #"{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4979"}}"#,
    #"{"type":"EPSG","properties":{"code":4326}}"#, #"{"type":"name","properties":{}}"#, "null",
  ])
  func `WGS 84 under any of its names is read`(_ system: String) throws {
    #expect(try read(system).features.isEmpty)
  }

  @Test(arguments: [
    (#"{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}}"#, "urn:ogc:def:crs:EPSG::4490"),
    (#"{"type":"name","properties":{"name":"FOO:4326"}}"#, "FOO:4326"),
    (#"{"type":"EPSG","properties":{"code":3857}}"#, "EPSG:3857"),
    (#"{"type":"link","properties":{"href":"http://example.com/crs/42"}}"#, "behind a link"),
  ])
  func `another system is refused, wherever it is given`(_ system: String, _ name: String) {
    let error = #expect(throws: GeoJSONError.self) { try read(system) }
    #expect(error?.description.contains("found the coordinate system \(name), expected WGS 84") == true)
  }
}
