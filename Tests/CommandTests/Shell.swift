import Foundation
import TestSupport

/// Commands from a page or a help text, run by a shell that finds the built programs.
enum Shell {
  /// Runs commands in a folder until one fails.
  static func run(_ commands: String, in folder: TemporaryFolder) throws -> Program.Outcome {
    let programs = URL(fileURLWithPath: Program.spheres.path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
    return try Program(path: "/bin/sh").run(
      ["-e", "-c", commands],
      in: folder,
      environment: ["PATH": "\(programs):\(path)"]
    )
  }

  /// The blocks of a page in a language, as `sh` or `console`, in order.
  static func blocks(_ language: String, in page: String) -> [String] {
    page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }
}
