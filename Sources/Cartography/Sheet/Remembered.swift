/// Caches what was made from inputs, for equal inputs.
///
/// Each input has a name, under which few differ; equal arrays that share their storage compare in constant
/// time.
struct Remembered<Name: Hashable, Input: Equatable, Output> {
  private var entries: [Name: [(input: Input, output: Output)]] = [:]
  /// How many outputs are remembered.
  private(set) var count = 0

  /// What was made from an equal input of that name; nil if there is none.
  func output(of name: Name, for input: Input) -> Output? {
    entries[name]?.first { $0.input == input }?.output
  }

  /// Stores what was made from an input.
  mutating func remember(_ output: Output, of name: Name, for input: Input) {
    entries[name, default: []].append((input, output))
    count += 1
  }
}
