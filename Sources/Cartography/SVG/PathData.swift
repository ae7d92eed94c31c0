/// The text of a path: absolute where a line starts, relative from there, in tenths of a pixel, with no letter that
/// is not needed. Nothing parts a number from a minus sign, or one that has a point from the next that begins with
/// one: `M8 9l.5.5-1 2h3`.
struct PathData {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  init() {}

  init(closed rings: [[TenthPoint]]) {
    bytes.reserveCapacity(rings.reduce(0) { $0 + $1.count } * 6)
    for ring in rings { add(ring, closed: true) }
  }

  /// A path of lines that are not closed.
  init(open lines: [[TenthPoint]]) {
    for line in lines { add(line, closed: false) }
  }

  /// Draws a line; closed ones must not repeat their first point.
  mutating func add(_ points: [TenthPoint], closed: Bool) {
    guard let first = points.first, points.count >= (closed ? 3 : 2) else { return }
    bytes.append(addingCapacity: points.count * PathLetters.mostForPoint + 2) { output in
      var letters = PathLetters(start: first, to: &output)
      var before = first
      for point in points.dropFirst() {
        letters.add(point.x &- before.x, point.y &- before.y, to: &output)
        before = point
      }
      if closed { output.append(UInt8(ascii: "z")) }
    }
  }
}
