/// A change of one or a few items of a tree according to their type: values, counts, references and extremes.
struct CBORMutation: RandomNumberGenerator {
  private var state: UInt64

  /// The changes for a number; the same number gives the same changes.
  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  /// The tree with one to three changes.
  mutating func changed(_ tree: CBORTree) -> CBORTree {
    var tree = tree
    for _ in 0...Int.random(in: 0..<3, using: &self) / 2 {
      // The first two items are the file and its format.
      let count = tree.count
      guard count > 2 else { break }
      let number = Int.random(in: 2..<count, using: &self)
      tree[number] = other(than: tree[number], in: tree, count)
    }
    return tree
  }

  private mutating func other(than item: CBORTree, in tree: CBORTree, _ count: Int) -> CBORTree {
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return .null
    case 1, 2: return tree[Int.random(in: 0..<count, using: &self)].ofKind(item) ?? item
    default: break
    }
    switch item {
    case .integer(let value):
      return .integer([value &+ 1, value &- 1, 0 &- value, value &* 2, pick(Self.integers)].pick(&self))
    case .number(let bits):
      let value = Double(bitPattern: bits)
      return .number(
        [value * 1000, value / 1000, -value, pick(Self.numbers), pick(Self.numbers)].pick(&self).bitPattern
      )
    case .text(let text):
      return .text(
        [pick(Self.texts), pick(Self.texts), text + pick(Self.texts), String(text.dropLast())].pick(&self)
      )
    case .boolean(let value): return .boolean(!value)
    case .null:
      return pick([.integer(0), .text("a"), .number(0), .list([]), .boolean(true), .integer(2_415_021)])
    case .steps(var steps):
      guard let place = steps.indices.randomElement(using: &self) else { return .steps([0, 0, 1, 1]) }
      switch Int.random(in: 0..<5, using: &self) {
      case 0: steps[place] = pick(Self.steps)
      case 1: steps[place] &+= pick([-1, 1, 1000, -1_000_000])
      case 2: steps.removeSubrange(place / 2 * 2..<min(place / 2 * 2 + 2, steps.count))
      case 3: steps += steps.prefix(2)
      default: steps.reverse()
      }
      return .steps(steps)
    case .list(var items):
      guard let place = items.indices.randomElement(using: &self) else { return .list([tree[count - 1]]) }
      switch Int.random(in: 0..<5, using: &self) {
      case 0: items.remove(at: place)
      case 1: items.insert(items[place], at: place)
      case 2: items.swapAt(place, items.startIndex)
      case 3: items = []
      default: items.append(items[place])
      }
      return .list(items)
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values.pick(&self) }

  private static let integers = [
    0, 1, -1, 2, 23, 24, 255, 256, 65_536, 1_721_426, 5_373_484, 5_373_485, 1_800_000_000, 900_000_000,
    Int(Int32.max), Int(Int32.min), Int(Int32.max) + 1, Int.max, Int.min,
  ]

  private static let numbers = [
    0, -0.0, -1, .leastNonzeroMagnitude, 0.05, 20_004, 20_005, 510_065_622, 510_065_623, 9.3e18, 1e300,
    .infinity, -.infinity, .nan,
    .greatestFiniteMagnitude,
  ]

  private static let steps: [Int32] = [
    0, 1, -1, 1_800_000_000, -1_800_000_000, 900_000_000, -900_000_000, .max, .min,
  ]

  /// Texts with a meaning where texts are used: HTML, styles, scripts, XML, SQL, tables, file names,
  /// terminals.
  static let texts = [
    "", " ", "a", "constructor", "__proto__", "</style><script>window.taken=1</script>", "]]>", "-->",
    "\"'><img src=x onerror=window.taken=1>", "javascript:window.taken=1", "'; DROP TABLE claims; --",
    "../../taken", "=cmd()", "%s%n", "${1}\\n", "\u{1B}]0;taken\u{7}", "\u{9B}31m", "\u{202E}taken",
    "\u{2028}", "\u{0}",
    "\u{FFFE}", "\u{200F}ab\u{5D0}", "e\u{301}\u{301}\u{301}", String(repeating: "long ", count: 99),
  ]
}

extension Array {
  fileprivate func pick(_ generator: inout CBORMutation) -> Element {
    self[Int.random(in: indices, using: &generator)]
  }
}

extension CBORTree {
  /// The item if it is of the same kind as another.
  fileprivate func ofKind(_ other: CBORTree) -> CBORTree? {
    switch (self, other) {
    case (.integer, .integer), (.number, .number), (.text, .text), (.list, .list), (.steps, .steps),
      (.boolean, .boolean), (.null, .null):
      self
    default: nil
    }
  }
}
