/// The text of a path: absolute where a line starts, relative from there, in tenths of a pixel.
struct PathData {
  private var bytes: [UInt8] = []

  /// The text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// An empty path.
  init() {}

  /// A path of closed rings.
  init(closed rings: [[TenthPoint]]) {
    for ring in rings { add(ring, closed: true) }
  }

  /// Draws a line; closed ones must not repeat their first point.
  mutating func add(_ points: [TenthPoint], closed: Bool) {
    guard let first = points.first, points.count >= (closed ? 3 : 2) else { return }
    bytes.append(UInt8(ascii: "M"))
    append(first.x)
    append(separated: first.y)
    bytes.append(UInt8(ascii: "l"))
    var before = first
    for (index, point) in points.dropFirst().enumerated() {
      if index == 0 { append(point.x - before.x) } else { append(separated: point.x - before.x) }
      append(separated: point.y - before.y)
      before = point
    }
    if closed { bytes.append(UInt8(ascii: "z")) }
  }

  /// A number after another: a minus sign parts them as well as a space does.
  private mutating func append(separated tenths: Int32) {
    if tenths >= 0 { bytes.append(UInt8(ascii: " ")) }
    append(tenths)
  }

  private mutating func append(_ tenths: Int32) {
    let magnitude = tenths.magnitude
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    if magnitude >= 10 || magnitude == 0 { appendDigits(magnitude / 10) }
    guard magnitude % 10 != 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
  }

  private mutating func appendDigits(_ number: UInt32) {
    if number >= 10 { appendDigits(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
