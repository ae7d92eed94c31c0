/// Grid steps written as decimal degrees, exactly: no floating point is involved, so the text reads back equal.
public enum DecimalDegrees {
  /// The shortest decimal text of `steps` × 10⁻⁷ degrees: `126.65`, `-0.0000001`, `45`.
  public static func text(_ steps: Int32) -> String {
    var bytes: [UInt8] = []
    append(steps, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the ASCII of the shortest decimal text of `steps` × 10⁻⁷ degrees.
  public static func append(_ steps: Int32, to bytes: inout [UInt8]) {
    let magnitude = steps.magnitude
    if steps < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes.append(contentsOf: String(magnitude / 10_000_000).utf8)
    var fraction = magnitude % 10_000_000
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var unit: UInt32 = 1_000_000
    while fraction > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }
}
