/// How sure a date is, by the sign that EDTF writes behind it.
public enum DateQualifier: String, Hashable, Sendable {
  /// The source is in doubt.
  case uncertain = "?"
  /// The date is about right.
  case approximate = "~"
  /// Both.
  case uncertainAndApproximate = "%"

  /// What a byte behind a date says; nil when it is no sign.
  init?(sign byte: UInt8) {
    switch byte {
    case UInt8(ascii: "?"): self = .uncertain
    case UInt8(ascii: "~"): self = .approximate
    case UInt8(ascii: "%"): self = .uncertainAndApproximate
    default: return nil
    }
  }

  /// What holds of two dates together.
  func joined(with other: DateQualifier) -> DateQualifier {
    self == other ? self : .uncertainAndApproximate
  }
}
