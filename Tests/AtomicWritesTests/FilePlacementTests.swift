import AtomicWrites
import Foundation
import TestSupport
import Testing

@Suite struct FilePlacementTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("old", to: "a")
    try folder.write("other", to: "other")
    try folder.makeFolder("below")
  }

  /// A placement whose fresh files are written.
  private func placement(of names: [String]) throws -> FilePlacement {
    let placement = FilePlacement(folder: folder.path, names: names)
    for name in names {
      try Data("new \(name)".utf8).write(to: URL(fileURLWithPath: placement.fresh(name)))
    }
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

  @Test func `after a failure all is put back as it was`() throws {
    try folder.makeFolder("d")
    var placement = try placement(of: ["a", "b", "d", "e"])
    #expect(throws: POSIXError.self) { try placement.commit() }
    placement.putBack()
    #expect(try folder.names() == ["a", "below", "d", "other"])
    #expect(try folder.text("a") == "old")
  }

  @Test func `a file that was never written is a failure`() throws {
    var placement = FilePlacement(folder: folder.path, names: ["a"])
    #expect(throws: POSIXError(.ENOENT)) { try placement.commit() }
    placement.putBack()
    #expect(try folder.names() == ["a", "below", "other"])
    #expect(try folder.text("a") == "old")
  }
}
