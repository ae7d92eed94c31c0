import AtomicWrites
import Foundation
import TestSupport
import Testing

@Suite struct FolderExchangeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("new", to: "fresh/file")
  }

  @Test func `a folder goes where none is`() throws {
    #expect(try FolderExchange.put(folder["fresh"], at: folder["place"]))
    #expect(try folder.names() == ["place"])
    #expect(try folder.text("place/file") == "new")
  }

  @Test func `a folder replaces an empty one`() throws {
    try folder.makeFolder("place")
    #expect(try FolderExchange.put(folder["fresh"], at: folder["place"]))
    #expect(try folder.names() == ["place"])
    #expect(try folder.text("place/file") == "new")
  }

  @Test func `a folder replaces one with files and folders, of which nothing is left`() throws {
    try folder.write("old", to: "place/below/file")
    #expect(try FolderExchange.put(folder["fresh"], at: folder["place"]))
    #expect(try folder.names() == ["place"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder["place"]) == ["file"])
  }

  @Test func `a folder does not go where a file is, and both stay`() throws {
    try folder.write("mine", to: "place")
    #expect(throws: POSIXError(.ENOTDIR)) { try FolderExchange.put(folder["fresh"], at: folder["place"]) }
    #expect(try folder.text("place") == "mine")
    #expect(try folder.text("fresh/file") == "new")
  }

  @Test func `a folder that is not there changes nothing`() throws {
    try folder.write("old", to: "place/file")
    #expect(throws: POSIXError(.ENOENT)) { try FolderExchange.put(folder["nowhere"], at: folder["place"]) }
    #expect(try folder.text("place/file") == "old")
  }

  @Test func `no mark is as another, and a mark names the program`() {
    let marks = (0..<20).map { _ in TemporaryMark.fresh() }
    #expect(Set(marks).count == 20)
    #expect(marks.allSatisfy { $0.hasPrefix(".\(ProcessInfo.processInfo.processIdentifier).") })
  }
}
