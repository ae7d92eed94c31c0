extension Double {
  /// The number rounded to a few decimals, as files and reports give it.
  package func rounded(toDecimals decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return (self * scale).rounded() / scale
  }

  /// The number with one decimal at most: `3.2`, `4`.
  package var tenths: String { text(decimals: 1) }

  /// The number with a few decimals at most, without trailing zeros.
  package func text(decimals: Int) -> String {
    let rounded = rounded(toDecimals: decimals)
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? "\(Int(rounded))" : "\(rounded)"
  }
}
