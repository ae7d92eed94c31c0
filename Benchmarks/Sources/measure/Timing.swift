/// Times pieces of work, each repeated several times.
enum Timing {
  /// Times work that repeats something `count` times, and prints the median and the spread.
  ///
  /// - Parameters:
  ///   - unit: `ns`, or `ms` for work done once.
  ///   - count: How often one run repeats it.
  static func take(
    _ name: String,
    unit: String = "ns",
    count: Int = 1,
    runs: Int = 9,
    _ work: () throws -> Void
  ) rethrows {
    let scale = unit == "ns" ? 1e9 : 1e3
    var values: [Double] = []
    for _ in 0..<runs {
      let (seconds, attoseconds) = try ContinuousClock().measure(work).components
      values.append((Double(seconds) + Double(attoseconds) * 1e-18) * scale / Double(count))
    }
    values.sort()
    note(
      name,
      unit: unit,
      "\"median\":\(rounded(values[values.count / 2])),"
        + "\"min\":\(rounded(values[0])),\"max\":\(rounded(values[values.count - 1]))"
    )
  }

  /// Prints a result as a JSON object.
  static func note(_ name: String, unit: String, _ numbers: String) {
    print("{\"name\":\"\(name)\",\"unit\":\"\(unit)\",\(numbers)}")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// Keeps the optimizer from removing unused results.
nonisolated(unsafe) var kept = 0
