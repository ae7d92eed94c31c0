import Cartography
import Foundation
import Testing

@Suite struct GoldenTests {
  /// Compares with the picture in `Tests/Golden`; `SPHERES_RECORD=1` records it again, and then the test
  /// fails.
  @Test func `the invented world matches its recorded picture`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Golden/invented-world.svg")
    let svg = try InventedWorld.sheet().drawing().svg
    guard ProcessInfo.processInfo.environment["SPHERES_RECORD"] == nil else {
      try svg.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent); look at it, then run again without SPHERES_RECORD")
      return
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    let lines = zip(svg.split(separator: "\n"), golden.split(separator: "\n"))
    let difference = lines.first { $0.0 != $0.1 }
    #expect(difference == nil)
    #expect(svg.utf8.count == golden.utf8.count)
  }
}
