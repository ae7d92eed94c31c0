import Diplomacy
import MapFormats
import MapGeometry

/// An object of a built file, read member by member; what is missing or of another kind is an error with a path.
struct JSONRecord {
  private let place: Place
  private let object: JSONObject

  /// Where in the file the object stands; made a text only for an error.
  private indirect enum Place: CustomStringConvertible {
    case root
    case member(Place, String)
    case element(Place, String, Int)

    var description: String {
      switch self {
      case .root: "$"
      case .member(let place, let name): "\(place).\(name)"
      case .element(let place, let name, let index): "\(place).\(name)[\(index)]"
      }
    }
  }

  /// An error at a path of a built file.
  struct Fault: Error {
    let reason: String
  }

  /// The object that is a whole file.
  init(root value: JSONValue) throws(Fault) {
    try self.init(value, at: .root)
  }

  /// The object that is a member of the file's own.
  init(member name: String, _ value: JSONValue) throws(Fault) {
    try self.init(value, at: .member(.root, name))
  }

  /// An object of a list that is a member of the file's own.
  init(element index: Int, of name: String, _ value: JSONValue) throws(Fault) {
    try self.init(value, at: .element(.root, name, index))
  }

  private init(_ value: JSONValue, at place: Place) throws(Fault) {
    guard case .object(let object) = value else { throw Fault(reason: "\(place): expected an object") }
    self.place = place
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
      records.append(try JSONRecord(value, at: .element(place, name, index)))
    }
    return records
  }

  /// The values of a list; empty when the member is missing.
  func list(_ name: String) throws(Fault) -> [JSONValue] {
    guard let value = object[name] else { return [] }
    guard case .array(let values) = value else { throw fault(name, "a list") }
    return values
  }

  /// The error that a member is not what was expected.
  func fault(_ name: String, _ expected: String) -> Fault {
    Fault(reason: "\(place).\(name): expected \(expected)")
  }
}
