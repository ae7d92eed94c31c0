import Foundation
import SystemCalls
import TestSupport
import Testing

@Suite struct RegularFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func reason(_ path: String, atMost limit: Int = 10) -> String? {
    do throws(FileError) {
      _ = try RegularFile.bytes(of: path, atMost: limit)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `a file is read up to its bound and not beyond`() throws {
    try folder.write("0123456789", to: "a")
    #expect(try RegularFile.bytes(of: folder["a"], atMost: 10) == Array("0123456789".utf8))
    #expect(reason(folder["a"], atMost: 9) == "has 10 bytes, expected at most 9")
    let file = try RegularFile(folder["a"], atMost: 10)
    #expect(try file.bytes(at: 8, atMost: 5) == Array("89".utf8))
    var pieces: [UInt8] = []
    try file.forEachPiece { pieces += $0 }
    #expect(pieces == Array("0123456789".utf8))
  }

  @Test func `only regular files are read, and nothing is waited for`() throws {
    #expect(mkfifo(folder["pipe"], 0o600) == 0)
    #expect(reason(folder["pipe"]) == "is a pipe, expected a file")
    #expect(reason(folder.path) == "is a folder, expected a file")
    #expect(reason("/dev/zero") == "is a device, expected a file")
    try FileManager.default.createSymbolicLink(atPath: folder["link"], withDestinationPath: "pipe")
    #expect(reason(folder["link"]) == "is a pipe, expected a file")
  }

  @Test func `a sparse file of 200 GB is refused by its size`() throws {
    try folder.write("", to: "a")
    try FileHandle(forWritingTo: URL(fileURLWithPath: folder["a"])).truncate(atOffset: 200 << 30)
    #expect(reason(folder["a"], atMost: 1 << 30) == "has 214748364800 bytes, expected at most 1073741824")
  }

  @Test func `a missing file is reported`() {
    #expect(reason(folder["a"]) == "no such file or folder")
    #expect(reason("a\0b") == "no path has a byte 00")
  }
}

@Suite struct FolderBoundsTests {
  private let folder: TemporaryFolder
  private let manager = FileManager.default

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "set/names/names.csv")
    try folder.write("secret", to: "elsewhere/names.csv")
  }

  private func link(_ name: String, to target: String) throws {
    try? manager.removeItem(atPath: folder[name])
    try manager.createSymbolicLink(atPath: folder[name], withDestinationPath: target)
  }

  private func text() throws -> String? { try RegularFile.text(of: "names/names.csv", in: folder["set"]) }

  @Test func `a file inside is read, also through a link that stays inside, or when the folder is a link`()
    throws
  {
    #expect(try text() == "a")
    try link("other", to: "set")
    #expect(try RegularFile.text(of: "names/names.csv", in: folder["other"]) == "a")
    try folder.write("b", to: "set/all.csv")
    try link("set/names/names.csv", to: "../all.csv")
    #expect(try text() == "b")
  }

  @Test(arguments: [
    ("set/names/names.csv", "../../elsewhere/names.csv"), ("set/names", "../elsewhere"),
    ("set/names", "/etc"),
    ("set/names", "../set-of-another"), ("set/names/names.csv", "nowhere"),
  ])
  func `a link to outside, or a broken one, is refused`(name: String, target: String) throws {
    try folder.write("x", to: "set-of-another/names.csv")
    try link(name, to: target)
    #expect { try text() } throws: { ($0 as? FileError)?.kind == .leadsOut }
  }

  @Test func `a missing file does not count as outside`() throws {
    try folder.remove("set/names")
    #expect(try text() == nil)
  }
}
