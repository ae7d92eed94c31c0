import Foundation
import Testing

/// Follows the pages of `Documentation` that tell how to do a thing, word for word, in a folder of their own.
@Suite struct TutorialTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the page that adds a treaty can be followed word for word`() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("Documentation/Adding-a-treaty.md"),
      encoding: .utf8
    )
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tutorial-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("GeoData"),
      withDestinationURL: Self.root.appendingPathComponent("GeoData")
    )
    let blocks = Self.commands(in: page)
    #expect(blocks.count == 6)
    let printed = try blocks.map {
      try Self.run($0.replacing("cp -r GeoData ", with: "cp -rL GeoData "), in: folder)
    }
    #expect(printed[3].output.contains("was made from other files than these"))
    #expect(printed.map(\.status) == [0, 0, 0, 0, 0, 0])
    #expect(printed[5].output.contains("held by Britain"))
    #expect(printed[5].output.contains("unassigned: nobody but the general sovereign, Republic of China"))
  }

  @Test func `the page on a region of one's own can be followed word for word`() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("Documentation/A-region-of-your-own.md"),
      encoding: .utf8
    )
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("region-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let printed = try Self.commands(in: page).map { try Self.run($0, in: folder) }
    #expect(printed.map(\.status) == [0, 0, 0, 0, 0], "\(printed.map(\.output))")
    #expect(printed[0].output.contains("held by Boria"))
    // The message that the page shows, whose lines are broken there.
    let shown = page.components(separatedBy: "```text\n")[1].components(separatedBy: "\n```")[0]
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(words(printed[1].output).contains(words(shown)), "\(printed[1].output)")
    #expect(printed[2].output.contains("given to lower-march"))
    #expect(printed[3].output.contains("was made from other files than these"), "\(printed[3].output)")
    #expect(printed[4].output.contains("held by Ruritania (probable)"))
    #expect(printed[4].output.contains("Ruritania"))
  }

  /// The blocks of shell commands of a page.
  private static func commands(in page: String) -> [String] {
    page.components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  /// Runs shell commands with the programs that were built on the path; all that they print.
  private static func run(_ commands: String, in folder: URL) throws -> (output: String, status: Int32) {
    let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-e", "-c", commands]
    shell.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(programs):\(environment["PATH"] ?? "/usr/bin:/bin")"
    shell.environment = environment
    let pipe = Pipe()
    shell.standardOutput = pipe
    shell.standardError = pipe
    try shell.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), shell.terminationStatus)
  }
}
