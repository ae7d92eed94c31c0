/// What was made of inputs, to be had again for equal ones.
///
/// Each input has a name, under which few differ; equal arrays that share their storage compare at once.
struct Remembered<Name: Hashable, Input: Equatable, Output> {
  private var entries: [Name: [(input: Input, output: Output)]] = [:]
  /// How many outputs are remembered.
  private(set) var count = 0

  /// What was made of an equal input of that name; nil when there was none.
  func output(of name: Name, for input: Input) -> Output? {
    entries[name]?.first { $0.input == input }?.output
  }

  /// Keeps what was made of an input.
  mutating func remember(_ output: Output, of name: Name, for input: Input) {
    entries[name, default: []].append((input, output))
    count += 1
  }
}
