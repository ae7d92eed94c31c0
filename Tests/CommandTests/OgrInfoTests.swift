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
    let count = written.errors.split(separator: " ").dropFirst().first.map { String($0) } ?? "none"
    let outcome = try ogrinfo.run("-al -so claims.\(format)", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.lines.contains("Feature Count: \(count)"))
  }
}
