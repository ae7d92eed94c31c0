import MapFormats

/// Members of an object in the built files: nil, empty and default values are left out.
struct JSONMembers {
  private var object = JSONObject()

  mutating func add(_ name: String, _ text: String?) {
    object[name] = text.map { .string($0) }
  }

  mutating func add(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { object[name] = .array(texts.map { .string($0) }) }
  }

  mutating func add(_ name: String, _ number: Double?) {
    object[name] = number.map { .number($0) }
  }

  mutating func add(_ name: String, flag: Bool) {
    if flag { object[name] = .boolean(true) }
  }

  mutating func add(_ name: String, _ values: [JSONValue]) {
    if !values.isEmpty { object[name] = .array(values) }
  }

  mutating func add(_ name: String, _ members: JSONObject) {
    if !members.members.isEmpty { object[name] = .object(members) }
  }

  mutating func add(_ name: String, _ value: JSONValue) { object[name] = value }

  /// The object.
  var value: JSONValue { .object(object) }
}
