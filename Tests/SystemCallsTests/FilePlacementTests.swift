import Foundation
import SystemCalls
import TestSupport
import Testing

@Suite struct FilePlacementTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    try folder.write("other", to: "other")
  }

  /// A placement whose files are written beside their targets.
  private func placement(of names: [String], replacing: Bool = true) throws -> FilePlacement {
    var placement = FilePlacement(folder: folder.path, replacing: replacing)
    for name in names { try placement.write(Array("new \(name)".utf8), as: name) }
    return placement
  }

  @Test func `files replace what was there, and other files stay`() throws {
    var placement = try placement(of: ["a", "b", "below/c"])
    #expect(try folder.text("a") == "old")
    try placement.commit()
    #expect(try folder.names() == ["a", "b", "below", "other"])
    for name in ["a", "b", "below/c"] { #expect(try folder.text(name) == "new \(name)") }
    #expect(try folder.text("other") == "other")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["below"]) == ["c"])
  }

  @Test func `files are moved in their order, so that whoever is stopped has not moved the last`() throws {
    try folder.makeFolder("d")
    var placement = try placement(of: ["a", "b", "d", "e"])
    #expect(throws: FileError.self) { try placement.commit() }
    #expect(try folder.text("a") == "new a")
    #expect(try folder.text("b") == "new b")
    #expect(try folder.names().filter { $0.count == 1 } == ["a", "b", "d"])
    placement.putBack()
  }

  @Test func `after a failure everything is restored, and new folders are removed`() throws {
    try folder.makeFolder("d")
    var placement = try placement(of: ["a", "b", "below/c", "d", "e"])
    #expect(throws: FileError.self) { try placement.commit() }
    placement.putBack()
    #expect(try folder.names() == ["a", "d", "other"])
    #expect(try folder.text("a") == "old")
  }

  @Test func `of two writers without replacing, the first wins and the second changes nothing`() throws {
    var (one, other) = (
      try placement(of: ["b"], replacing: false), try placement(of: ["b"], replacing: false)
    )
    try one.commit()
    #expect { try other.commit() } throws: { ($0 as? FileError)?.kind == .exists }
    other.putBack()
    #expect(try folder.names() == ["a", "b", "other"])
    #expect(try folder.text("b") == "new b")
  }

  @Test func `nothing is written through a link out of the folder`() throws {
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder["below"],
      withDestinationPath: elsewhere.path
    )
    #expect { try placement(of: ["below/c"]) } throws: { ($0 as? FileError)?.kind == .leadsOut }
    #expect(try elsewhere.names() == [])
  }
}
