import Diplomacy
import MapFormats
import MapGeometry

/// An object of a built file, read member by member; what is missing or of another kind is an error with a path.
struct JSONRecord {
  private let place: Place
  private let object: JSONElement

  /// Where in the file the object stands; made a text only for an error.
  private indirect enum Place: CustomStringConvertible {
    case root
    case member(Place, StaticString)
    case element(Place, StaticString, Int)

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
  init(root value: JSONElement) throws(Fault) {
    try self.init(value, at: .root)
  }

  private init(_ value: JSONElement, at place: Place) throws(Fault) {
    guard value.kind == .object else { throw Fault(reason: "\(place): expected an object") }
    self.place = place
    object = value
  }

  /// A text; nil when the member is missing.
  func text(_ name: StaticString) throws(Fault) -> String? {
    guard let value = object[name] else { return nil }
    guard let text = value.string else { throw fault(name, "a text") }
    return text
  }

  /// A text that has to be there.
  func requiredText(_ name: StaticString) throws(Fault) -> String {
    guard let text = try text(name) else { throw fault(name, "a text") }
    return text
  }

  /// A number that has to be there.
  func number(_ name: StaticString) throws(Fault) -> Double {
    guard let number = object[name]?.number else { throw fault(name, "a number") }
    return number
  }

  /// Whether the member is there and true.
  func flag(_ name: StaticString) throws(Fault) -> Bool {
    guard let value = object[name] else { return false }
    guard let flag = value.boolean else { throw fault(name, "true or false") }
    return flag
  }

  /// A list of texts; empty when the member is missing.
  func texts(_ name: StaticString) throws(Fault) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard let text = value.string else { throw fault(name, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  /// An object that has to be there.
  func record(_ name: StaticString) throws(Fault) -> JSONRecord {
    guard let value = object[name] else { throw fault(name, "an object") }
    return try JSONRecord(value, at: .member(place, name))
  }

  /// A list of objects; empty when the member is missing.
  func records(_ name: StaticString) throws(Fault) -> [JSONRecord] {
    var records: [JSONRecord] = []
    for (index, value) in try list(name).enumerated() {
      records.append(try JSONRecord(value, at: .element(place, name, index)))
    }
    return records
  }

  /// A list of objects that has to be there.
  func requiredRecords(_ name: StaticString) throws(Fault) -> [JSONRecord] {
    guard object[name] != nil else { throw fault(name, "a list") }
    return try records(name)
  }

  /// The values of a list; empty when the member is missing.
  func list(_ name: StaticString) throws(Fault) -> [JSONElement] {
    guard let value = object[name] else { return [] }
    guard let values = value.elements else { throw fault(name, "a list") }
    return values
  }

  /// The error that a member is not what was expected.
  func fault(_ name: StaticString, _ expected: String) -> Fault {
    Fault(reason: "\(place).\(name): expected \(expected)")
  }
}
