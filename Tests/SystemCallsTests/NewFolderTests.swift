import Foundation
import SystemCalls
import TestSupport
import Testing

@Suite struct NewFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A folder with one file, to be put at a path.
  private func fresh(at name: String = "place") throws -> NewFolder {
    let new = try NewFolder(at: folder[name])
    try new.write(Array("new".utf8), as: "file")
    return new
  }

  @Test(arguments: [true, false])
  func `a folder is put where none exists, or in place of an empty one`(isThere: Bool) throws {
    if isThere { try folder.makeFolder("place") }
    #expect(try fresh().put(replacing: false))
    #expect(try folder.names() == ["place"])
    #expect(try folder.text("place/file") == "new")
  }

  @Test func `a folder replaces one with all its contents, and keeps its mode`()
    throws
  {
    try folder.write("old", to: "place/below/file")
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder["place"])
    #expect(try fresh(at: "place/").put(replacing: true))
    #expect(try folder.names() == ["place"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["place"]) == ["file"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder["place"])[.posixPermissions] as? Int
    #expect(mode == 0o750)
  }

  @Test func `a file of a folder keeps the mode of the one before it`() throws {
    try folder.write("old", to: "place/file")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder["place/file"])
    #expect(try fresh().put(replacing: true))
    let mode =
      try FileManager.default.attributesOfItem(atPath: folder["place/file"])[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try folder.text("place/file") == "new")
  }

  @Test func `of two folders without replacing, the first wins and the second is refused`() throws {
    let (one, other) = (try fresh(), try fresh())
    #expect(try one.put(replacing: false))
    #expect { try other.put(replacing: false) } throws: { ($0 as? FileError)?.kind == .exists }
    withExtendedLifetime(other) {}
  }

  @Test func `the target of a link is replaced, not the link`() throws {
    try folder.write("old", to: "real/old")
    try FileManager.default.createSymbolicLink(atPath: folder["place"], withDestinationPath: "real")
    #expect(try fresh().put(replacing: true))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder["place"]) == "real")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["real"]) == ["file"])
    #expect(try folder.names() == ["place", "real"])
  }

  @Test func `a folder does not replace a file, and is removed`() throws {
    try folder.write("mine", to: "place")
    #expect(throws: FileError.self) { try fresh().put(replacing: true) }
    #expect(try folder.text("place") == "mine")
    #expect(try folder.names() == ["place"])
  }

  @Test func `a folder that is not put into place is removed, with its new parents`() throws {
    _ = try fresh(at: "deep/deeper/place")
    #expect(try folder.names() == [])
  }

  @Test func `where folders cannot be exchanged, one is removed before the other is put in place`() throws {
    try folder.write("old", to: "place/old")
    try fresh().putInTwoSteps()
    #expect(try folder.names() == ["place"])
    #expect(try folder.text("place/file") == "new")
  }

  @Test func `marks are unique and name the program`() {
    let marks = (0..<20).map { _ in TemporaryMark.fresh() }
    #expect(Set(marks).count == 20)
    #expect(marks.allSatisfy { $0.hasPrefix(".\(ProcessInfo.processInfo.processIdentifier).") })
  }
}
