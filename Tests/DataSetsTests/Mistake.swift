import Foundation
import Testing

/// A case of `Tables/mistakes.txt`, whose head says how it is written.
struct Mistake: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The line of the table on which the case starts.
  let line: Int
  private(set) var changes: [Change] = []
  private(set) var messages: [String] = []

  /// Lines of a file that are to be replaced by others.
  struct Change: Sendable {
    let file: String
    let line: Int
    var old: [Substring] = []
    var new: [Substring] = []
  }

  /// What is wrong with the table itself, and on which of its lines.
  struct Fault: Error, Equatable, CustomStringConvertible {
    let line: Int
    let description: String
  }

  static let table = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Tables/mistakes.txt").path

  /// The cases of the table; none where it cannot be read, which is a fault.
  static let all = Result { try read(String(contentsOfFile: table, encoding: .utf8)) }

  static func read(_ text: String) throws(Fault) -> [Mistake] {
    var found: [Mistake] = []
    var isOpen = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("#") { continue }
      if line.isEmpty {
        if isOpen { try found[found.count - 1].requireMessages() }
        isOpen = false
      } else if isOpen {
        try found[found.count - 1].add(line, index + 1)
      } else {
        found.append(Mistake(testDescription: String(line), line: index + 1))
        isOpen = true
      }
    }
    if isOpen { try found[found.count - 1].requireMessages() }
    return found
  }

  private init(testDescription: String, line: Int) {
    self.testDescription = testDescription
    self.line = line
  }

  private mutating func add(_ text: Substring, _ number: Int) throws(Fault) {
    let rest = text.dropFirst(2)
    switch text.prefix(2) {
    case "in" where rest.hasPrefix(" ") && messages.isEmpty:
      changes.append(Change(file: String(rest.dropFirst()), line: number))
    case "! " where !changes.isEmpty: messages.append(String(rest))
    case let mark where ["- ", "+ ", "  ", "-", "+"].contains(mark) && !changes.isEmpty && messages.isEmpty:
      if mark.first != "+" { changes[changes.count - 1].old.append(rest) }
      if mark.first != "-" { changes[changes.count - 1].new.append(rest) }
    default:
      let expected = "expected in, then lines with -, + or two blanks before them, then !"
      throw Fault(line: number, description: "found \"\(text)\", \(expected)")
    }
  }

  private func requireMessages() throws(Fault) {
    if messages.isEmpty { throw Fault(line: line, description: "\(testDescription): no message is expected") }
  }

  /// Makes the mistake.
  func make(in small: inout SmallDataSet) throws(Fault) {
    for change in changes {
      let lines = small.text(change.file).split(separator: "\n", omittingEmptySubsequences: false)
      let places = lines.indices.filter { !change.old.isEmpty && lines[$0...].starts(with: change.old) }
      if change.old.isEmpty, !small.has(change.file) {
        small.set(change.file, Array((change.new.joined(separator: "\n") + "\n").utf8))
      } else if let place = places.first, places.count == 1 {
        let new = lines[..<place] + change.new + lines[(place + change.old.count)...]
        small.set(change.file, Array(new.joined(separator: "\n").utf8))
      } else {
        let found = "these lines stand in \(places.count) places of \(change.file), expected one"
        throw Fault(line: change.line, description: "\(testDescription): \(found)")
      }
    }
  }
}
