/// The names that came so far in each object that is being read, the innermost last.
struct NameStack: Sendable {
  /// The names of all open objects that are compared one by one.
  private(set) var spans: [JSONSpan] = []
  /// Where those of each object begin.
  private var starts: [Int] = []
  /// The names of objects that have many, and which object it is, counted from the outermost.
  private var hashed: [(object: Int, names: Set<String>)] = []

  /// How many names of an object are compared one by one before all are hashed.
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

  /// Where the names of the innermost object are that are compared one by one.
  var innermost: Range<Int> { starts[starts.count - 1]..<spans.count }

  /// Whether the names of the innermost object are hashed.
  var isHashed: Bool { hashed.last?.object == starts.count - 1 }

  /// Adds a name that is known to be new.
  mutating func append(_ name: JSONSpan) {
    spans.append(name)
  }

  /// Hashes the names of the innermost object from now on.
  mutating func hash(_ names: Set<String>) {
    hashed.append((starts.count - 1, names))
  }

  /// Adds a name to those that are hashed; false when it is there already.
  mutating func insert(_ name: String) -> Bool {
    hashed[hashed.count - 1].names.insert(name).inserted
  }
}

extension JSONReader {
  /// Adds a name to the innermost object; false when it is there already.
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

  /// Whether a name has the text of one of others.
  private func isAmong(_ spans: [JSONSpan], _ range: Range<Int>, _ name: JSONSpan) throws(JSONError) -> Bool {
    try spans.withUnsafeBufferPointer { spans throws(JSONError) in
      for other in spans[range] where try isSameText(other, name) { return true }
      return false
    }
  }
}
