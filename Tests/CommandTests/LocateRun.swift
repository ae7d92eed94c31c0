import Foundation
import TestSupport

/// One run of `spheres locate` with its input and output.
struct LocateRun {
  let output: String
  let notes: String
  let status: Int32

  /// The lines of the output.
  var lines: [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  init(_ arguments: [String], input: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(input, to: "input")
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    try self.init(shell: "spheres locate \(words) < '\(folder["input"])'")
  }

  init(shell command: String) throws {
    let folder = try TemporaryFolder()
    let programs = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "{ \(command); } > '\(folder["output"])' 2> '\(folder["notes"])'"]
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = "\(programs):\(environment["PATH"] ?? "/usr/bin:/bin")"
    environment["SPHERES_DATA"] = ShippedData.folder
    shell.environment = environment
    try shell.run()
    shell.waitUntilExit()
    output = try folder.text("output")
    notes = try folder.text("notes")
    status = shell.terminationStatus
  }
}
