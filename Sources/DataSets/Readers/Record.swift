import Diplomacy
import MapGeometry
import Yams

/// A mapping of a YAML file, read field by field; every fault is noted with its line, none stops the reading.
struct Record {
  /// The file, relative to the data set's folder.
  let file: String
  /// The line on which the mapping starts.
  let line: Int
  private let fields: [String: Node]
  private let faults = Faults()

  /// The fields of which something is noted.
  private final class Faults {
    var fields: Set<String> = []
  }

  /// A mapping that may have these fields and no others.
  init?(_ node: Node, in file: String, fields allowed: Set<String>, _ problems: inout [DataSetProblem]) {
    guard let mapping = node.mapping else {
      problems.append(
        DataSetProblem(file: file, line: node.mark?.line, message: "expected a mapping of fields")
      )
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !allowed.contains(name) {
        let known = allowed.sorted().joined(separator: ", ")
        problems.append(
          DataSetProblem(
            file: file,
            line: key.mark?.line,
            message: "unknown field \"\(name)\"; expected one of \(known)"
          )
        )
      }
      fields[name] = value
    }
    self.file = file
    line = node.mark?.line ?? 1
    self.fields = fields
  }

  /// The line of a field; that of the mapping when it is missing.
  func line(of name: String) -> Int { fields[name]?.mark?.line ?? line }

  /// Whether the field is there.
  func has(_ name: String) -> Bool { fields[name] != nil }

  /// The fields of which a fault was noted so far: what rests on their values cannot be judged.
  var faultyFields: Set<String> { faults.fields }

  /// Says that a field cannot be relied on, though what is wrong was noted elsewhere.
  func doubt(_ name: String) { faults.fields.insert(name) }

  /// The node of a field.
  func node(_ name: String) -> Node? { fields[name] }

  /// Notes a fault of a field.
  func note(_ message: String, at name: String, _ problems: inout [DataSetProblem]) {
    faults.fields.insert(name)
    problems.append(DataSetProblem(file: file, line: line(of: name), message: message))
  }

  // MARK: Scalars

  /// A text, trimmed; nil when the field is missing.
  func text(_ name: String, _ problems: inout [DataSetProblem]) -> String? {
    guard let node = fields[name] else { return nil }
    guard let scalar = node.scalar else {
      note("\(name): expected a text", at: name, &problems)
      return nil
    }
    let text = scalar.string.trimmed
    guard !text.isEmpty else {
      note("\(name): is empty; leave the field out or fill it", at: name, &problems)
      return nil
    }
    return text
  }

  /// A text that has to be there.
  func requiredText(_ name: String, _ problems: inout [DataSetProblem]) -> String? {
    if !has(name) { note("\(name): is missing", at: name, &problems) }
    return text(name, &problems)
  }

  /// A text that a type accepts, such as one of a list of words.
  func value<Value>(
    _ name: String,
    expected: String,
    _ problems: inout [DataSetProblem],
    _ make: (String) -> Value?
  ) -> Value? {
    guard let text = text(name, &problems) else { return nil }
    if let value = make(text) { return value }
    note("\(name): found \"\(text)\", expected \(expected)", at: name, &problems)
    return nil
  }

  /// A word of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String,
    _ problems: inout [DataSetProblem]
  ) -> Word? where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return value(name, expected: "one of \(words)", &problems) { Word(rawValue: $0) }
  }

  /// A finite number.
  func number(_ name: String, _ problems: inout [DataSetProblem]) -> Double? {
    value(name, expected: "a number", &problems) { text in
      text.decimalNumber
    }
  }

  /// A number of kilometres, from 0.
  func distance(_ name: String, _ problems: inout [DataSetProblem]) -> Double? {
    let expected = "a number from 0 to \(Int(Ellipsoid.greatestDistance))"
    return value(name, expected: expected, &problems) { text in
      text.decimalNumber.flatMap { 0...Ellipsoid.greatestDistance ~= $0 ? $0 : nil }
    }
  }

  /// A number of kilometres that has to be there.
  func requiredDistance(_ name: String, _ problems: inout [DataSetProblem]) -> Double? {
    if !has(name) { note("\(name): is missing", at: name, &problems) }
    return distance(name, &problems)
  }

  /// `true` or `false`; also `yes` and `no`.
  func boolean(_ name: String, _ problems: inout [DataSetProblem]) -> Bool? {
    value(name, expected: "true or false", &problems) { text in
      ["true": true, "yes": true, "false": false, "no": false][text]
    }
  }

  // MARK: Lists

  /// The nodes of a list; empty when the field is missing.
  func list(_ name: String, _ problems: inout [DataSetProblem]) -> [Node] {
    guard let node = fields[name] else { return [] }
    guard let sequence = node.sequence else {
      note("\(name): expected a list", at: name, &problems)
      return []
    }
    return Array(sequence)
  }

  /// A list of texts; empty when the field is missing.
  func texts(_ name: String, _ problems: inout [DataSetProblem]) -> [String] {
    list(name, &problems).compactMap { node in
      guard let text = node.scalar?.string.trimmed, !text.isEmpty else {
        note("\(name): expected a list of texts", at: name, &problems)
        return nil
      }
      return text
    }
  }

  /// A list of texts as they stand, blanks included, because something else has to be the same text; empty when the
  /// field is missing.
  func values(_ name: String, _ problems: inout [DataSetProblem]) -> [String] {
    list(name, &problems).compactMap { node in
      guard let text = node.scalar?.string, !text.isEmpty else {
        note("\(name): expected a list of texts", at: name, &problems)
        return nil
      }
      return text
    }
  }

  /// A list of mappings with these fields; empty when the field is missing.
  func records(
    _ name: String,
    fields allowed: Set<String>,
    _ problems: inout [DataSetProblem]
  ) -> [Record] {
    list(name, &problems).compactMap { node in
      let record = Record(node, in: file, fields: allowed, &problems)
      if record == nil { doubt(name) }
      return record
    }
  }
}

extension String {
  /// The text without white space at its ends; line breaks inside become spaces.
  var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
