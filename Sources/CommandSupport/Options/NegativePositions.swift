extension Array where Element == String {
  /// Distinguishes positions that start with a minus sign from options.
  ///
  /// `-72.5,18.9` would be parsed as options; a `--` is put before it. Arguments after the user's own `--`
  /// are unchanged. No option has a value of this form.
  package var withNegativePositionsMarked: [String] {
    guard !contains("--"), let index = firstIndex(where: \.isNegativePosition) else { return self }
    var marked = self
    let position = marked.remove(at: index)
    return marked + ["--", position]
  }
}

extension String {
  fileprivate var isNegativePosition: Bool {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    return hasPrefix("-") && parts.count == 2 && parts.allSatisfy { Double($0) != nil }
  }
}
