import Diplomacy
import MapFormats
import MapGeometry

/// An object of a built file, read member by member; what is missing or of another kind is an error with a path.
struct JSONRecord {
  /// Where in the file the object stands: `instruments[3].clauses[0]`.
  let path: String
  private let object: JSONObject

  /// An error at a path of a built file.
  struct Fault: Error {
    let reason: String
  }

  init(_ value: JSONValue, at path: String) throws(Fault) {
    guard case .object(let object) = value else { throw Fault(reason: "\(path): expected an object") }
    self.path = path
    self.object = object
  }

  /// A text; nil when the member is missing.
  func text(_ name: String) throws(Fault) -> String? {
    guard let value = object[name] else { return nil }
    guard case .string(let text) = value else { throw fault(name, "a text") }
    return text
  }

  /// A text that has to be there.
  func requiredText(_ name: String) throws(Fault) -> String {
    guard let text = try text(name) else { throw fault(name, "a text") }
    return text
  }

  /// A number that has to be there.
  func number(_ name: String) throws(Fault) -> Double {
    switch object[name] {
    case .integer(let number): return Double(number)
    case .number(let number): return number
    default: throw fault(name, "a number")
    }
  }

  /// Whether the member is there and true.
  func flag(_ name: String) throws(Fault) -> Bool {
    guard let value = object[name] else { return false }
    guard case .boolean(let flag) = value else { throw fault(name, "true or false") }
    return flag
  }

  /// A list of texts; empty when the member is missing.
  func texts(_ name: String) throws(Fault) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard case .string(let text) = value else { throw fault(name, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  /// A list of objects; empty when the member is missing.
  func records(_ name: String) throws(Fault) -> [JSONRecord] {
    var records: [JSONRecord] = []
    for (index, value) in try list(name).enumerated() {
      records.append(try JSONRecord(value, at: "\(path).\(name)[\(index)]"))
    }
    return records
  }

  /// A list of objects that has to be there, though it may be empty.
  func requiredRecords(_ name: String) throws(Fault) -> [JSONRecord] {
    guard object[name] != nil else { throw fault(name, "a list") }
    return try records(name)
  }

  /// An object that has to be there.
  func record(_ name: String) throws(Fault) -> JSONRecord {
    guard let value = object[name] else { throw fault(name, "an object") }
    return try JSONRecord(value, at: "\(path).\(name)")
  }

  /// The values of a list; empty when the member is missing.
  func list(_ name: String) throws(Fault) -> [JSONValue] {
    guard let value = object[name] else { return [] }
    guard case .array(let values) = value else { throw fault(name, "a list") }
    return values
  }

  /// The error that a member is not what was expected.
  func fault(_ name: String, _ expected: String) -> Fault {
    Fault(reason: "\(path).\(name): expected \(expected)")
  }
}
