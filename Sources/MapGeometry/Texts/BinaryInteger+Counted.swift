extension BinaryInteger {
  /// The number with its noun: `1 claim`, `2 claims`; an irregular plural is given.
  package func counted(_ noun: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}
