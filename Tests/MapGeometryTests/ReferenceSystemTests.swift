import Foundation
import MapGeometry
import Testing

/// What counts as WGS 84 in degrees, by its whole definition.
@Suite struct ReferenceSystemTests {
  /// A row of the table of texts that PROJ has written.
  struct Row: Sendable, CustomTestStringConvertible {
    let isWGS84: Bool
    let what: String
    let text: String
    var testDescription: String { what }
  }

  static func table() throws -> [Row] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let table = try String(
      contentsOf: folder.appending(path: "Tables/reference-systems.tsv"),
      encoding: .utf8
    )
    return table.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return Row(isWGS84: cells[0] == "yes", what: cells[1], text: cells[2])
    }
  }

  @Test(arguments: ["=", "+proj =", "= =", "proj=longlat =", "+=wgs84"])
  func `signs without a word are not a coordinate system`(text: String) {
    #expect(ReferenceSystem.objection(to: text) != nil)
  }

  @Test(arguments: try table())
  func `definitions written by PROJ are WGS 84 exactly if the system is`(_ row: Row) {
    #expect((ReferenceSystem.objection(to: row.text) == nil) == row.isWGS84)
  }

  /// WGS 84 and its realizations from Transit to G2296: in three dimensions and in two, as EPSG numbers them.
  @Test(arguments: [
    4326, 4979, 7657, 7659, 7661, 7663, 7665, 7816, 8888, 9053, 9054, 9055, 9056, 9057, 9754, 9755, 10605,
    10606,
  ])
  func `each number that EPSG gives WGS 84 is WGS 84`(_ number: Int) {
    #expect(ReferenceSystem.objection(to: "EPSG:\(number)") == nil)
    #expect(ReferenceSystem.objection(to: "urn:ogc:def:crs:EPSG::\(number)") == nil)
  }

  private static let esri =
    #"GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],"#
    + #"PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]"#

  @Test(arguments: [
    "", " \r\n", "EPSG:4326", "epsg:4326", "OGC:CRS84", "CRS84", "CRS:84", "EPSG:4979",
    "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "urn:ogc:def:crs:EPSG::4326",
    "urn:ogc:def:crs:EPSG:9.8.2:4326", "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
    "http://www.opengis.net/def/crs/EPSG/0/4326", "http://www.opengis.net/gml/srs/epsg.xml#4326",
    "+proj=longlat +datum=WGS84 +no_defs", "+proj=longlat +ellps=WGS84 +towgs84=0,0,0 +no_defs",
    "+init=epsg:4326", "\u{FEFF}" + esri, "\r\n\r\n" + esri + "\r\n", esri + "\0",
    esri.replacing("[", with: "(").replacing("]", with: ")"),
    esri.replacing(",", with: " ,\r\n  "), esri.lowercased(),
    esri.replacing("GCS_WGS_1984", with: "WGS84(DD)").replacing("D_WGS_1984", with: "WGS84").dropLast()
      + #",AXIS["Geodetic longitude",EAST],AXIS["Geodetic latitude",NORTH]]"#,
    esri + #",VERTCS["WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]]"#,
    #"COMPD_CS["both","# + esri + #",VERT_CS["heights",VERT_DATUM["sea",2005],UNIT["metre",1]]]"#,
  ])
  func `WGS 84 in any form is recognised`(_ text: String) {
    #expect(ReferenceSystem.objection(to: text) == nil)
  }

  @Test(arguments: [
    ("298.257223563", "299.1528128", "spheroid WGS_1984, 6378137.0, 299.1528128"),
    ("298.257223563", "0", "spheroid WGS_1984, 6378137.0, 0"),
    ("6378137.0", "6377397.155", "spheroid WGS_1984, 6377397.155, 298.257223563"),
    ("D_WGS_1984", "D_WGS_1972", "datum D_WGS_1972"),
    ("D_WGS_1984", "D_WGS_1984_Major_Auxiliary_Sphere", "datum D_WGS_1984_Major_Auxiliary_Sphere"),
    (#""Greenwich",0.0"#, #""Ferro",-17.666667"#, "prime meridian Ferro, -17.666667"),
    (#""Greenwich",0.0"#, #""Greenwich",-17.666667"#, "prime meridian Greenwich, -17.666667"),
    (#""Greenwich",0.0"#, #""Paris",0"#, "prime meridian Paris, 0"),
    (#""Greenwich",0.0"#, #""Reference_Meridian",180.0"#, "prime meridian Reference_Meridian, 180.0"),
    (#"298.257223563]"#, #"298.257223563],TOWGS84[23,-120,80]"#, "a shift TOWGS84 of 23, -120, 80"),
    (#""Degree",0.0174532925199433"#, #""Grad",0.0157079632679489"#, "unit Grad, 0.0157079632679489"),
    (#""Degree",0.0174532925199433"#, #""Degree",1"#, "unit Degree, 1"),
    (#",UNIT["Degree",0.0174532925199433]"#, "", "without a unit"),
    (
      "0.0174532925199433]", #"0.0174532925199433],AXIS["X",WEST],AXIS["Y",NORTH]"#,
      "axes to the west and north"
    ),
    (#"SPHEROID["WGS_1984",6378137.0,298.257223563]"#, "6", "without a spheroid"),
    (#",UNIT["Degree""#, #",CS[Cartesian,2],UNIT["Degree""#, "Cartesian coordinates"),
    (#"298.257223563]"#, #"298.257223563],EXTENSION["PROJ4_GRIDS","a.gsb"]"#, "an extension"),
  ])
  func `a text that differs in one thing is refused with that thing`(
    _ old: String,
    _ new: String,
    _ found: String
  ) throws {
    try #require(Self.esri.contains(old))
    let text = Self.esri.replacing(old, with: new)
    #expect(ReferenceSystem.objection(to: text) == "the coordinate system GCS_WGS_1984 (\(found))")
  }

  @Test func `all differences are named at once`() {
    let text =
      #"GEOGCS["MGI (Ferro)",DATUM["MGI",SPHEROID["Bessel 1841",6377397.155,299.1528128],"#
      + #"TOWGS84[577,90,463,5,1,5,2]],PRIMEM["Ferro",-17.67],UNIT["degree",0.0174532925199433]]"#
    let words =
      "a shift TOWGS84 of 577, 90, 463, 5, 1, 5, 2, spheroid Bessel 1841, 6377397.155, 299.1528128,"
      + " prime meridian Ferro, -17.67"
    #expect(ReferenceSystem.objection(to: text) == "the coordinate system MGI (Ferro) (\(words))")
  }

  @Test(arguments: [
    "EPSG:3857", "EPSG:4490", "FOO:4326", "4326:EPSG", "+proj=longlat +datum=WGS84 +pm=paris",
    "+proj=longlat +ellps=bessel", "+proj=longlat +ellps=WGS84", "metres", "WGS 84 / UTM 51", "GEOGCS[",
    "GEOGCS[]",
    #"GEOGCS["a""#, #"LOCAL_CS["nowhere"]"#, esri + esri, esri + ",PROJCS[\"more\"]",
    String(repeating: "A[", count: 100_000),
    String(repeating: "A[", count: 20) + String(repeating: "]", count: 20),
  ])
  func `another system, or a text that is not a system, is refused`(_ text: String) {
    #expect(ReferenceSystem.objection(to: text) != nil)
  }

  @Test(arguments: [
    ("a/b-1.shp", "a/b-1.shp"), ("a b.shp", "'a b.shp'"), ("d'or.shp", #"'d'\''or.shp'"#), ("", "''"),
  ])
  func `a path is quoted as one word in the proposed command`(_ path: String, _ word: String) {
    #expect(path.shellWord == word)
  }
}
