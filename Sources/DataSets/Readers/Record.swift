import Diplomacy
import MapGeometry
import Yams

/// A mapping of a YAML file, read field by field; every fault is reported with its line, none stops the reading.
struct Record {
  let file: FileText
  /// The line on which the mapping starts.
  let line: Int
  private let fields: [String: Node]
  private let faults = Faults()

  /// The fields of which something is reported.
  private final class Faults {
    var fields: Set<String> = []
  }

  /// A mapping that may have only these fields.
  init?(_ node: Node, in file: FileText, fields allowed: Set<String>) {
    guard let mapping = node.mapping else {
      file.report("expected a mapping of fields", line: node.mark?.line)
      return nil
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !allowed.contains(name) {
        let known = allowed.sorted().joined(separator: ", ")
        file.report("unknown field \"\(name)\"; expected one of \(known)", line: key.mark?.line)
      }
      fields[name] = value
    }
    self.file = file
    line = node.mark?.line ?? 1
    self.fields = fields
  }

  /// The line of a field; that of the mapping when it is missing.
  func line(of name: String) -> Int { fields[name]?.mark?.line ?? line }

  func has(_ name: String) -> Bool { fields[name] != nil }

  func node(_ name: String) -> Node? { fields[name] }

  /// The fields of which a fault was reported so far: what rests on their values cannot be judged.
  var faultyFields: Set<String> { faults.fields }

  /// Says that a field cannot be relied on, though what is wrong was reported elsewhere.
  func doubt(_ name: String) { faults.fields.insert(name) }

  /// Reports a fault of a field, at its line.
  func note(_ message: String, at name: String) {
    doubt(name)
    file.report(message, line: line(of: name))
  }

  /// Reports a field that is missing.
  func require(_ name: String) {
    if !has(name) { note("\(name): is missing", at: name) }
  }

  /// What can be made of a field's value; its error is the fault of the field.
  func attempt<Value>(_ name: String, _ make: () throws -> Value) -> Value? {
    do {
      return try make()
    } catch {
      note("\(name): \(error)", at: name)
      return nil
    }
  }

  // MARK: Scalars

  /// A text, trimmed; nil when the field is missing.
  func text(_ name: String) -> String? {
    guard let node = fields[name] else { return nil }
    guard let scalar = node.scalar else {
      note("\(name): expected a text", at: name)
      return nil
    }
    let text = scalar.string.trimmed
    guard !text.isEmpty else {
      note("\(name): is empty; leave the field out or fill it", at: name)
      return nil
    }
    return text
  }

  func requiredText(_ name: String) -> String? {
    require(name)
    return text(name)
  }

  /// A text that a type accepts, such as one of a list of words.
  func value<Value>(_ name: String, expected: String, _ make: (String) -> Value?) -> Value? {
    guard let text = text(name) else { return nil }
    if let value = make(text) { return value }
    note("\(name): found \"\(text)\", expected \(expected)", at: name)
    return nil
  }

  func word<Word: RawRepresentable & CaseIterable>(_ name: String) -> Word? where Word.RawValue == String {
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return value(name, expected: "one of \(words)") { Word(rawValue: $0) }
  }

  func requiredWord<Word: RawRepresentable & CaseIterable>(_ name: String) -> Word?
  where Word.RawValue == String {
    require(name)
    return word(name)
  }

  func number(_ name: String) -> Double? {
    value(name, expected: "a number") { $0.decimalNumber }
  }

  /// A number of kilometres, from 0.
  func distance(_ name: String) -> Double? {
    let expected = "a number from 0 to \(Int(Ellipsoid.greatestDistance))"
    return value(name, expected: expected) { text in
      text.decimalNumber.flatMap { 0...Ellipsoid.greatestDistance ~= $0 ? $0 : nil }
    }
  }

  func requiredDistance(_ name: String) -> Double? {
    require(name)
    return distance(name)
  }

  /// `true` or `false`; also `yes` and `no`.
  func boolean(_ name: String) -> Bool? {
    value(name, expected: "true or false") { ["true": true, "yes": true, "false": false, "no": false][$0] }
  }

  // MARK: Lists and mappings; empty when the field is missing

  func list(_ name: String) -> [Node] {
    guard let node = fields[name] else { return [] }
    guard let sequence = node.sequence else {
      note("\(name): expected a list", at: name)
      return []
    }
    return Array(sequence)
  }

  /// A list of texts, trimmed.
  func texts(_ name: String) -> [String] { texts(name) { $0.trimmed } }

  /// A list of texts as they stand, blanks included, because something else has to be the same text.
  func values(_ name: String) -> [String] { texts(name) { $0 } }

  private func texts(_ name: String, _ read: (String) -> String) -> [String] {
    list(name).compactMap { node in
      guard let text = (node.scalar?.string).map(read), !text.isEmpty else {
        note("\(name): expected a list of texts", at: name)
        return nil
      }
      return text
    }
  }

  /// The mapping in a field; nil when the field is missing, or is something else.
  func record(_ name: String, fields allowed: Set<String>) -> Record? {
    fields[name].flatMap { Record($0, in: file, fields: allowed) }
  }

  /// A list of mappings with these fields.
  func records(_ name: String, fields allowed: Set<String>) -> [Record] {
    list(name).compactMap { node in
      let record = Record(node, in: file, fields: allowed)
      if record == nil { doubt(name) }
      return record
    }
  }
}

extension String {
  /// The trimmed text; line breaks inside become spaces.
  var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
