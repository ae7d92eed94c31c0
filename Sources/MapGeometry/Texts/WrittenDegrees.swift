/// Degrees as people write them: `126.65`, `126,65`, `126°39'`, `45 45 30 N`, `W 3.5`.
///
/// A comma is a decimal comma. Minutes and seconds follow whole degrees only, and are below 60; without a mark of
/// degrees or a letter, two numbers are none.
public struct WrittenDegrees: Hashable, Sendable {
  /// Which way degrees are counted.
  public enum Axis: Sendable {
    /// East and west.
    case longitude
    /// North and south.
    case latitude
  }

  /// The degrees, negative in the west and the south.
  public let degrees: Double
  /// The axis that a letter names; nil without one.
  public let axis: Axis?

  /// Nil if the text is no number of degrees.
  public init?(_ text: String) {
    if let number = text.decimalNumber {
      (degrees, axis) = (number, nil)
      return
    }
    var parts = Parts()
    var rest = text.unicodeScalars.drop(while: \.isBlank)
    while let first = rest.first {
      guard parts.take(first, &rest) else { return nil }
      rest = rest.drop(while: \.isBlank)
    }
    guard let (degrees, axis) = parts.degrees else { return nil }
    (self.degrees, self.axis) = (degrees, axis)
  }
}

extension WrittenDegrees {
  /// What was read of a text.
  private struct Parts {
    private var numbers: [Double] = []
    private var isWhole: [Bool] = []
    private var marks = 0
    private var isNegative = false
    private var hasSign = false
    private var letter: Unicode.Scalar?

    /// Takes what comes next: a sign, a number, a mark behind one, or a letter; false if it is something else.
    mutating func take(_ first: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView.SubSequence) -> Bool
    {
      switch first {
      case "-", "\u{2212}", "+":
        guard numbers.isEmpty, !hasSign, letter == nil else { return false }
        (hasSign, isNegative) = (true, first != "+")
        rest = rest.dropFirst()
      case "0"..."9", ".", ",":
        let number = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        let text = String(String.UnicodeScalarView(number)).split(
          separator: ",",
          omittingEmptySubsequences: false
        )
        guard text.count < 3, let value = text.joined(separator: ".").decimalNumber else { return false }
        numbers.append(value)
        isWhole.append(number.allSatisfy { ("0"..."9").contains($0) })
        rest = rest.dropFirst(number.count)
      case let mark where Self.isMark(mark, behind: numbers.count):
        marks += 1
        rest = rest.dropFirst()
        // Two marks of minutes are one of seconds.
        if numbers.count == 3, rest.first == mark { rest = rest.dropFirst() }
      case "E", "W", "N", "S":
        guard letter == nil else { return false }
        letter = first
        rest = rest.dropFirst()
      default: return false
      }
      return true
    }

    private static func isMark(_ scalar: Unicode.Scalar, behind number: Int) -> Bool {
      let marks = ["", "°º˚:d", "'′’´:m", "\"″”'′’s"]
      return marks.indices.contains(number) && marks[number].unicodeScalars.contains(scalar)
    }

    /// The number of degrees; nil unless the parts make one.
    var degrees: (Double, Axis?)? {
      guard (1...3).contains(numbers.count), !(hasSign && letter != nil),
        numbers.count != 2 || marks > 0 || letter != nil, isWhole.dropLast().allSatisfy({ $0 }),
        numbers.dropFirst().allSatisfy({ $0 < 60 })
      else { return nil }
      let degrees = numbers.reversed().reduce(0) { $0 / 60 + $1 }
      let isBelow = isNegative || letter == "W" || letter == "S"
      return (isBelow ? -degrees : degrees, letter.map { $0 == "E" || $0 == "W" ? .longitude : .latitude })
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" || self == "\u{202F}" }
}
