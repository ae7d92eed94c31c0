/// The names so far in each object being read, the innermost last.
struct NameStack: Sendable {
  /// The names of all open objects that are compared linearly.
  private(set) var spans: [JSONSpan] = []
  /// Where those of each object begin.
  private var starts: [Int] = []
  /// The hashed names of objects with many, by depth from the outermost.
  private var hashed: [(object: Int, names: Set<String>)] = []

  /// How many names of an object are compared linearly before all are hashed.
  static let fewest = 16

  /// Enters an object.
  mutating func begin() {
    starts.append(spans.count)
  }

  /// Leaves the innermost object.
  mutating func end() {
    spans.removeLast(spans.count - starts.removeLast())
    if hashed.last?.object == starts.count { hashed.removeLast() }
  }

  /// The range of the innermost object's linearly compared names.
  var innermost: Range<Int> { starts[starts.count - 1]..<spans.count }

  /// Whether the names of the innermost object are hashed.
  var isHashed: Bool { hashed.last?.object == starts.count - 1 }

  /// Adds a name that is known to be new.
  mutating func append(_ name: JSONSpan) {
    spans.append(name)
  }

  /// Switches the innermost object to hashing.
  mutating func hash(_ names: Set<String>) {
    hashed.append((starts.count - 1, names))
  }

  /// Adds a hashed name; false if it is a duplicate.
  mutating func insert(_ name: String) -> Bool {
    hashed[hashed.count - 1].names.insert(name).inserted
  }
}

extension JSONReader {
  /// Adds a name to the innermost object; false if it is a duplicate.
  mutating func isNew(_ name: JSONSpan) throws(JSONError) -> Bool {
    if !names.isHashed {
      if names.innermost.count < NameStack.fewest {
        guard try !isAmong(names.spans, names.innermost, name) else { return false }
        names.append(name)
        return true
      }
      var texts: Set<String> = []
      for index in names.innermost { texts.insert(try text(of: names.spans[index])) }
      names.hash(texts)
    }
    return names.insert(try text(of: name))
  }

  /// Whether a name equals one of the others.
  private func isAmong(_ spans: [JSONSpan], _ range: Range<Int>, _ name: JSONSpan) throws(JSONError) -> Bool {
    try spans.withUnsafeBufferPointer { spans throws(JSONError) in
      for other in spans[range] where try isSameText(other, name) { return true }
      return false
    }
  }
}
