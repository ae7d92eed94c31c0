/// How sure a date is, by the sign that EDTF writes behind it.
public enum DateQualifier: String, Hashable, Sendable {
  /// The source is in doubt.
  case uncertain = "?"
  /// The date is about right.
  case approximate = "~"
  /// Both.
  case uncertainAndApproximate = "%"

  /// What holds of two dates together.
  func joined(with other: DateQualifier) -> DateQualifier {
    self == other ? self : .uncertainAndApproximate
  }
}
