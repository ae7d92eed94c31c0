/// The arguments of a verb, parsed without ArgumentParser: options with values, flags, and positional
/// arguments.
package struct PlainWords {
  // With so few words, comparing is faster than setting up a dictionary or a set.
  private var values: [(name: String, value: String)] = []
  private var flags: [String] = []
  /// The positional arguments, in order.
  package private(set) var others: [String] = []

  /// The parsed arguments; nil for an unknown or duplicate option, or one without a plain value.
  ///
  /// - Parameters:
  ///   - words: The arguments after the verb.
  ///   - options: The options that have a value.
  ///   - known: The flags: options that have none.
  ///   - shortNames: The short forms of options.
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

  /// The value of an option; nil if it is missing.
  package func value(of option: String) -> String? { values.first { $0.name == option }?.value }

  /// Whether a flag is given.
  package func has(_ flag: String) -> Bool { flags.contains(flag) }
}
