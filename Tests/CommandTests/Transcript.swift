import Foundation
import TestSupport

/// The commands of a page with their output: `console` blocks, in which `$ ` begins a command and `> `
/// continues it.
///
/// A line `…` matches any lines; `…` within a line matches any text.
struct Transcript {
  struct Step {
    var command: String
    var output: [String]
  }

  let steps: [Step]

  init(of page: String) {
    var steps: [Step] = []
    for block in Shell.blocks("console", in: page) {
      for line in block.components(separatedBy: "\n") {
        if line.hasPrefix("$ ") {
          steps.append(Step(command: String(line.dropFirst(2)), output: []))
        } else if line.hasPrefix("> "), steps.last?.output == [] {
          steps[steps.count - 1].command += "\n\(line.dropFirst(2))"
        } else if !steps.isEmpty {
          steps[steps.count - 1].output.append(line)
        }
      }
    }
    self.steps = steps
  }

  /// Runs every command in the folder, one after another; returns the differences from the page.
  func differences(in folder: TemporaryFolder) throws -> [String] {
    var found: [String] = []
    for step in steps {
      let outcome = try Shell.run("exec 2>&1\n\(step.command)", in: folder)
      var printed = outcome.text.components(separatedBy: "\n")
      if printed.last == "" { printed.removeLast() }
      if outcome.code != 0 { found.append("\(step.command): exit code \(outcome.code)") }
      if !Transcript.matches(step.output[...], printed[...]) {
        found.append("\(step.command)\nprints\n\(outcome.text)")
      }
    }
    return found
  }

  private static func matches(_ expected: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let line = expected.first else { return printed.isEmpty }
    if line == "…" {
      return (printed.startIndex...printed.endIndex).contains {
        matches(expected.dropFirst(), printed[$0...])
      }
    }
    return printed.first.map { matches(line, $0) } == true
      && matches(expected.dropFirst(), printed.dropFirst())
  }

  private static func matches(_ expected: String, _ printed: String) -> Bool {
    guard let gap = expected.firstIndex(of: "…") else { return expected == printed }
    guard printed.hasPrefix(expected[..<gap]) else { return false }
    let rest = String(expected[expected.index(after: gap)...])
    var tail = printed.dropFirst(expected[..<gap].count)
    while !matches(rest, String(tail)) {
      guard tail.popFirst() != nil else { return false }
    }
    return true
  }
}
