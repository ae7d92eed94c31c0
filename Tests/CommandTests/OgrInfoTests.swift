import Foundation
import TestSupport
import Testing

/// GDAL's reader as a second opinion.
@Suite(.enabled(if: installed("ogrinfo") != nil, "ogrinfo (Debian's gdal-bin) is not installed"))
struct OgrInfoTests {
  @Test(
    arguments: ["geojson", "topojson", "csv"],
    ["--date 1907-07-31", "--date 1912-07-09 --layer predominant", ""]
  )
  func `every layer is read without a warning, feature for feature`(_ format: String, _ words: String) throws
  {
    let ogrinfo = try #require(installed("ogrinfo"))
    let folder = try TemporaryFolder()
    let written = try Program.spheres.run("export \(words) -o claims.\(format)", in: folder)
    var count = try #require(written.errors.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    // Strips and claims on unknown ground have no shape, and GDAL drops such objects of TopoJSON.
    if format == "topojson" {
      count -= try folder.text("claims.topojson").split(separator: #""type":null"#).count - 1
    }
    let outcome = try ogrinfo.run("-al -so claims.\(format)", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.contains("Feature Count: \(count)"))
  }
}
