/// Numbers in the picture, written the same way everywhere, with at most two decimals.
enum PixelNumber {
  /// The number rounded to hundredths, without needless zeros: `12.5`, `-0.25`, `3`.
  static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "0" }
    let hundredths = Int((number * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let magnitude = hundredths.magnitude
    let fraction = magnitude % 100
    if fraction == 0 { return "\(sign)\(magnitude / 100)" }
    let decimals = fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0\(fraction)" : "\(fraction)")
    return "\(sign)\(magnitude / 100).\(decimals)"
  }
}
