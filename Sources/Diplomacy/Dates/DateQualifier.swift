/// How certain a date is, by its EDTF qualifier.
public enum DateQualifier: String, Hashable, Sendable {
  /// The source is in doubt.
  case uncertain = "?"
  /// The date is approximate.
  case approximate = "~"
  /// Both.
  case uncertainAndApproximate = "%"

  /// The qualifier of two dates together.
  func joined(with other: DateQualifier) -> DateQualifier {
    self == other ? self : .uncertainAndApproximate
  }
}
