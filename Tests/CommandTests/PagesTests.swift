import Foundation
import TestSupport
import Testing

/// Every command of the README and of the tutorials with output is run.
@Suite struct PagesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    arguments: [
      ("README.md", 7), ("Documentation/A-map-of-your-year.md", 9), ("Documentation/A-table-of-places.md", 7),
    ]
  )
  func `every command of a page prints what the page says`(_ page: String, _ count: Int) throws {
    let folder = try TemporaryFolder()
    if page == "README.md" { try UserFiles.write(to: folder) }
    try PagesTests.link(["GeoData", "Examples"], in: folder)
    let transcript = Transcript(of: try PagesTests.text(page))
    #expect(transcript.steps.count >= count)
    let differences = try transcript.differences(in: folder)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test func `the library calls of the README are a program that prints what it says`() throws {
    let program = try PagesTests.text("Examples/Readme/main.swift")
    let blocks = try Shell.blocks("swift", in: PagesTests.text("README.md"))
    #expect(blocks.count == 3)
    #expect(program.hasSuffix("\n\n\(blocks.joined(separator: "\n\n"))\n"))
    let folder = try TemporaryFolder()
    try PagesTests.link(["GeoData"], in: folder)
    let outcome = try Program("Readme").run([], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.lines.first.map { blocks[0].hasSuffix("// \($0)") } == true)
    #expect(try folder.names() == (1907...1916).map { "\($0).svg" } + ["GeoData"])
    #expect(outcome.text.contains("\"FeatureCollection\""))
  }

  @Test func `CITATION, README and CHANGELOG have the version of the programs`() throws {
    let version = try #require(try Program.spheres.run("--version").lines.first?.split(separator: " ").last)
    #expect(try PagesTests.text("CITATION.cff").contains("\nversion: \(version)\n"))
    #expect(try PagesTests.text("README.md").contains("from: \"\(version)\""))
    #expect(try PagesTests.text("CHANGELOG.md").contains("\(version)"))
  }

  /// Links folders of the repository into a folder, as for a reader working in it.
  private static func link(_ names: [String], in folder: TemporaryFolder) throws {
    for name in names {
      try FileManager.default.createSymbolicLink(
        atPath: folder[name],
        withDestinationPath: root.appendingPathComponent(name).path
      )
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }
}
