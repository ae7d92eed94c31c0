/// The names of an object that is being read: few are compared one by one, many are hashed.
struct NameSet: Sendable {
  private var few: [String] = []
  private var many: Set<String> = []

  /// Takes all names out, and keeps the room for them.
  mutating func removeAll() {
    few.removeAll(keepingCapacity: true)
    if !many.isEmpty { many.removeAll() }
  }

  /// Adds a name; false when it is there already.
  mutating func insert(_ name: String) -> Bool {
    if few.count < 16 {
      guard !few.contains(name) else { return false }
      few.append(name)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(name).inserted
  }
}
