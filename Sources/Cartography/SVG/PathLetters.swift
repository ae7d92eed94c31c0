/// Writes the steps of one line of a path.
struct PathLetters {
  /// The maximum size of a step: a letter and two numbers of at most a space, a sign, nine digits, a point
  /// and a digit.
  static let mostForPoint = 27

  /// The current command.
  private var command: UInt8
  /// Whether the last number has a point; then no separator is needed before another that begins with one.
  private var hasPoint = false

  /// Moves to a point.
  init(start: TenthPoint, to output: inout OutputSpan<UInt8>) {
    command = UInt8(ascii: "M")
    output.append(command)
    append(start.x, isFirst: true, to: &output)
    append(start.y, to: &output)
  }

  /// Draws a line by tenths of a pixel to the right and down.
  mutating func add(_ x: Int32, _ y: Int32, to output: inout OutputSpan<UInt8>) {
    let next = y == 0 ? UInt8(ascii: "h") : x == 0 ? UInt8(ascii: "v") : UInt8(ascii: "l")
    let isFirst = next != command
    if isFirst {
      command = next
      output.append(next)
    }
    if next != UInt8(ascii: "v") { append(x, isFirst: isFirst, to: &output) }
    if next != UInt8(ascii: "h") { append(y, isFirst: isFirst && x == 0, to: &output) }
  }

  private mutating func append(_ tenths: Int32, isFirst: Bool = false, to output: inout OutputSpan<UInt8>) {
    let (whole, fraction) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let beginsWithPoint = whole == 0 && fraction != 0
    if tenths < 0 {
      output.append(UInt8(ascii: "-"))
    } else if !isFirst, !(hasPoint && beginsWithPoint) {
      output.append(UInt8(ascii: " "))
    }
    if !beginsWithPoint { appendDigits(whole, to: &output) }
    hasPoint = fraction != 0
    guard hasPoint else { return }
    output.append(UInt8(ascii: "."))
    output.append(UInt8(ascii: "0") + UInt8(fraction))
  }

  private func appendDigits(_ number: UInt32, to output: inout OutputSpan<UInt8>) {
    if number >= 10 { appendDigits(number / 10, to: &output) }
    output.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
