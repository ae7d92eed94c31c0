import Foundation
import TestSupport
import Testing

/// The page's modules under `node --test`, on pages and with answers of the library that are written here.
@Suite struct WebTests {
  private static let node = Browser.find(["node", "nodejs"])

  @Test(.enabled(if: node != nil, "node is not installed"))
  func `the page's modules pass their tests, and answer as the library does`() throws {
    try WebCases.write()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Web")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let tests = names.filter { $0.hasSuffix(".test.mjs") }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: try #require(Self.node))
    process.arguments = ["--test"] + tests.map { folder.appendingPathComponent($0).path }
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let report = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let failures = report.components(separatedBy: "# Subtest").filter { $0.contains("not ok") }
    #expect(process.terminationStatus == 0 && failures == [])
    // A run without tests ends well too.
    let passed = try #require(report.firstMatch(of: /[#ℹ] pass (\d+)/), "\(report)").1
    #expect(Int(passed) ?? 0 > tests.count)
  }
}
