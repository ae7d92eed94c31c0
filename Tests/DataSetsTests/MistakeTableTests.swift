import Foundation
import Testing

@testable import DataSets

/// Mistakes of the people who write a data set: a table that a historian can extend.
@Suite struct MistakeTableTests {
  @Test func `the table is read, every case of it`() throws {
    do {
      let cases = try Mistake.all.get()
      let text = try String(contentsOfFile: Mistake.table, encoding: .utf8)
      // The last message of a case is followed by a blank line, or by the end of the table.
      let ends = (text + "\n").split(separator: "\n", omittingEmptySubsequences: false)
      let count = zip(ends, ends.dropFirst()).count { $0.hasPrefix("! ") && $1.isEmpty }
      #expect(cases.count == count)
      #expect(Set(cases.map(\.testDescription)).count == count, "a sentence stands twice")
    } catch let fault as Mistake.Fault {
      Issue.record("\(fault)", sourceLocation: place(fault.line))
    }
  }

  @Test(arguments: try Mistake.all.get())
  func `all that is wrong is said, with file and line, and nothing else`(_ mistake: Mistake) throws {
    var small = try SmallDataSet(withRailway: true)
    do {
      try mistake.make(in: &small)
    } catch {
      Issue.record("\(error)", sourceLocation: place(error.line))
      return
    }
    let expected = mistake.messages == ["nothing"] ? [] : mistake.messages
    let told = try small.checked()
    #expect(told == expected, sourceLocation: place(mistake.line))
  }

  /// A line of the table, for the report of a failure.
  private func place(_ line: Int) -> SourceLocation {
    SourceLocation(fileID: "DataSetsTests/mistakes.txt", filePath: Mistake.table, line: line, column: 1)
  }

  @Test(arguments: [
    ("a sentence\n- line\n! nothing\n", 2), ("a sentence\nin powers.yaml\n- line\n\n", 1),
    ("a sentence\nin powers.yaml\nline\n! nothing\n", 3), ("in powers.yaml\n", 1),
    ("a sentence\nin powers.yaml\n! nothing\n+ line\n", 4), ("# words\n\na sentence", 3),
  ])
  func `a row that is no row of a case is a fault of the table, at its line`(_ text: String, _ line: Int) {
    let fault = #expect(throws: Mistake.Fault.self) { try Mistake.read(text) }
    #expect(fault?.line == line)
  }

  @Test(arguments: [
    ("- powers", 0), ("- id: freedonia", 0), ("-   - id: freedonia\n+   - id: fredonia", 1),
    ("-     level: region", 2), ("+ a line", 0),
  ])
  func `lines that do not stand in one place of the file are a fault`(_ lines: String, _ count: Int) throws {
    let file = lines.contains("level") ? "regions.yaml" : "powers.yaml"
    let mistake = try #require(try Mistake.read("one\nin \(file)\n\(lines)\n! nothing\n").first)
    var small = try SmallDataSet()
    guard count != 1 else { return try mistake.make(in: &small) }
    let fault = #expect(throws: Mistake.Fault.self) { try mistake.make(in: &small) }
    #expect(fault?.description == "one: these lines stand in \(count) places of \(file), expected one")
    #expect(fault?.line == 2)
  }
}
