extension Array where Element == String {
  /// The arguments with a position that starts with a minus sign told apart from options.
  ///
  /// `-72.5,18.9` would be read as options; a `--` before it says that it is none. Arguments after a `--` of
  /// the user's own stay as they are. No option has a value of this form.
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
