extension BinaryInteger {
  /// The number with what it counts: `1 claim`, `2 claims`; a plural that is not the noun with an s is given.
  package func counted(_ noun: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}
