import Foundation
import SystemCalls
import TestSupport
import Testing

@Suite struct NewFileTests {
  private let folder: TemporaryFolder
  private let manager = FileManager.default

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, to name: String, replacing: Bool = false) throws(FileError) {
    try NewFile.write(Array(text.utf8), to: folder[name], replacing: replacing)
  }

  private func mode(_ name: String) throws -> Int? {
    try manager.attributesOfItem(atPath: folder[name])[.posixPermissions] as? Int
  }

  @Test func `a file has its name when it is finished, and not before`() throws {
    let file = try NewFile(folder["a"], replacing: false)
    try file.write([0x61])
    #expect(try folder.names().allSatisfy { $0.hasSuffix(".new") })
    try file.finish()
    #expect(try folder.names() == ["a"])
    #expect(try folder.text("a") == "a")
  }

  @Test func `an unfinished file is removed`() throws {
    try folder.write("old", to: "a")
    try NewFile(folder["a"], replacing: true).write([0x61])
    #expect(try folder.names() == ["a"])
    #expect(try folder.text("a") == "old")
  }

  @Test func `of two writers without replacing, the first to finish wins and the other is refused`() throws {
    let (one, other) = (
      try NewFile(folder["a"], replacing: false), try NewFile(folder["a"], replacing: false)
    )
    try other.write([0x62])
    try one.write([0x61])
    try one.finish()
    #expect { try other.finish() } throws: { ($0 as? FileError)?.kind == .exists }
    other.abandon()
    #expect(try folder.names() == ["a"])
    #expect(try folder.text("a") == "a")
    #expect { try write("b", to: "a") } throws: { ($0 as? FileError)?.kind == .exists }
  }

  @Test func `a file that is replaced keeps its mode`() throws {
    try folder.write("old", to: "a")
    try manager.setAttributes([.posixPermissions: 0o604], ofItemAtPath: folder["a"])
    try write("new", to: "a", replacing: true)
    #expect(try mode("a") == 0o604)
    #expect(try folder.text("a") == "new")
  }

  @Test func `the target of a link is replaced, not the link`() throws {
    try folder.write("old", to: "below/real")
    try manager.createSymbolicLink(atPath: folder["link"], withDestinationPath: "below/next")
    try manager.createSymbolicLink(atPath: folder["below/next"], withDestinationPath: "real")
    try write("new", to: "link", replacing: true)
    #expect(try manager.destinationOfSymbolicLink(atPath: folder["link"]) == "below/next")
    #expect(try manager.destinationOfSymbolicLink(atPath: folder["below/next"]) == "real")
    #expect(try folder.text("below/real") == "new")
    #expect(try folder.names() == ["below", "link"])
  }

  @Test func `a broken link is filled`() throws {
    try manager.createSymbolicLink(atPath: folder["link"], withDestinationPath: "real")
    try write("new", to: "link")
    #expect(try folder.text("real") == "new")
    #expect(try folder.names() == ["link", "real"])
  }

  @Test func `a loop of links is an error`() throws {
    try manager.createSymbolicLink(atPath: folder["link"], withDestinationPath: "link")
    #expect(throws: FileError.self) { try write("new", to: "link", replacing: true) }
  }

  @Test func `a pipe is written into and stays a pipe`() throws {
    #expect(mkfifo(folder["pipe"], 0o600) == 0)
    let (reader, got) = (Process(), Pipe())
    reader.executableURL = URL(fileURLWithPath: "/bin/cat")
    reader.arguments = [folder["pipe"]]
    reader.standardOutput = got
    try reader.run()
    try write("through", to: "pipe", replacing: true)
    #expect(got.fileHandleForReading.readDataToEndOfFile() == Data("through".utf8))
    #expect(FileStatus(folder["pipe"]).map { !$0.isRegular } == true)
    #expect(try folder.names() == ["pipe"])
  }

  @Test func `a pipe is not written into unless allowed`() throws {
    #expect(mkfifo(folder["pipe"], 0o600) == 0)
    #expect { try write("a", to: "pipe") } throws: { ($0 as? FileError)?.kind == .exists }
  }

  @Test(arguments: [true, false])
  func `a link to a device is written into`(isLink: Bool) throws {
    if isLink { try manager.createSymbolicLink(atPath: folder["null"], withDestinationPath: "/dev/null") }
    try NewFile.write([0x61], to: isLink ? folder["null"] : "/dev/null", replacing: true)
    #expect(FileStatus("/dev/null").map { !$0.isRegular } == true)
    #expect(try folder.names() == (isLink ? ["null"] : []))
  }

  @Test func `an open file is written at its position`() throws {
    try folder.write("", to: "a")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder["a"]))
    try handle.write(contentsOf: Data("one ".utf8))
    try NewFile.write(Array("two".utf8), to: "/dev/fd/\(handle.fileDescriptor)", replacing: true)
    try handle.write(contentsOf: Data(" three".utf8))
    #expect(try folder.text("a") == "one two three")
  }

  @Test func `a folder is refused`() throws {
    try folder.makeFolder("a")
    #expect { try write("new", to: "a", replacing: true) } throws: { ($0 as? FileError)?.kind == .notRegular }
    #expect(try folder.names() == ["a"])
  }
}
