/// The words after a verb, told apart without ArgumentParser: options with values, flags, and words that are neither.
package struct PlainWords {
  // A dictionary or a set takes longer to set up than so few words to compare.
  private var values: [(name: String, value: String)] = []
  private var flags: [String] = []
  /// The words that are no option, in order.
  package private(set) var others: [String] = []

  /// The words; nil for an option that is not known, comes twice or has no plain value.
  ///
  /// - Parameters:
  ///   - words: The words behind the verb.
  ///   - options: The options that have a value.
  ///   - known: The flags: options that have none.
  ///   - shortNames: The options that stand for another.
  package init?(
    _ words: ArraySlice<String>,
    options: [String],
    flags known: [String],
    shortNames: KeyValuePairs<String, String> = [:]
  ) {
    var rest = words
    while let word = rest.popFirst() {
      let name = shortNames.first { $0.key == word }?.value ?? word
      if options.contains(name) {
        guard value(of: name) == nil, let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        values.append((name, value))
      } else if known.contains(name) {
        flags.append(name)
      } else {
        guard !word.hasPrefix("-") else { return nil }
        others.append(word)
      }
    }
  }

  /// The value of an option; nil when it is not there.
  package func value(of option: String) -> String? { values.first { $0.name == option }?.value }

  /// Whether a flag is there.
  package func has(_ flag: String) -> Bool { flags.contains(flag) }
}
