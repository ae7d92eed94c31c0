/// Names with values in the given order; names are unique.
public struct JSONObject: Hashable, Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// Decoded, without escapes.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// A member of that name and value.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The members in order.
  public private(set) var members: [Member]

  /// An object without members.
  public init() {
    members = []
  }

  /// Takes members whose names are known to differ.
  init(distinct members: [Member]) {
    self.members = members
  }

  /// The value of that name; nil when there is none.
  ///
  /// A new name goes to the end, an existing one keeps its place, and nil removes the member. Cost: one
  /// comparison for each member.
  public subscript(name: String) -> JSONValue? {
    get {
      for index in members.indices where members[index].name == name { return members[index].value }
      return nil
    }
    set {
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index] = Member(name, value)
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name, value))
      case (nil, nil): break
      }
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// The members as written; a duplicate name is a programming error and traps, as in `Dictionary`.
  public init(dictionaryLiteral members: (String, JSONValue)...) {
    precondition(Set(members.map(\.0)).count == members.count, "a name comes twice in a JSON object")
    self.init(distinct: members.map { Member($0.0, $0.1) })
  }
}
