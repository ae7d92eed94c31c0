/// The words after a verb, told apart without ArgumentParser: options with values, flags, and words that are neither.
public struct PlainWords {
  /// The value of each option that is there.
  public private(set) var values: [String: String] = [:]
  /// The flags that are there.
  public private(set) var flags: Set<String> = []
  /// The words that are no option, in order.
  public private(set) var others: [String] = []

  /// The words; nil for an option that is not known, comes twice or has no plain value.
  ///
  /// - Parameters:
  ///   - words: The words behind the verb.
  ///   - options: The options that have a value.
  ///   - known: The flags: options that have none.
  ///   - shortNames: The options that stand for another.
  public init?(
    _ words: ArraySlice<String>,
    options: [String],
    flags known: [String],
    shortNames: [String: String] = [:]
  ) {
    var rest = words
    while let word = rest.popFirst() {
      let name = shortNames[word] ?? word
      if options.contains(name) {
        guard values[name] == nil, let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        values[name] = value
      } else if known.contains(name) {
        flags.insert(name)
      } else {
        guard !word.hasPrefix("-") else { return nil }
        others.append(word)
      }
    }
  }
}
