import MapFormats

/// Values that are written once and then referred to by index.
struct PageTable {
  private(set) var values: [JSONValue] = []
  private var numbers: [JSONValue: Int] = [:]

  /// The index of a value, which is added if it is new.
  mutating func number(of value: JSONValue) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }

  /// The number of a value as JSON.
  mutating func reference(to value: JSONValue) -> JSONValue { .integer(number(of: value)) }

  var json: JSONValue { .array(values) }
}
