/// Two values in one text, of which one is the longitude: `45.75, 126.65`, `45°45'N 126°39'E`, `126,65; 45,75`.
public enum WrittenPosition: Hashable, Sendable {
  /// Both, longitude first.
  case position(longitude: Double, latitude: Double)
  /// Two numbers of degrees, either of which may be the longitude.
  case undecided
  /// Anything else.
  case unreadable

  /// Reads a text.
  ///
  /// Letters decide which is the longitude, then the range of latitudes, then the order.
  ///
  /// - Parameters:
  ///   - text: Two values in one text, as in `45.75 N, 126.65 E`.
  ///   - isLongitudeFirst: The order of the values where they do not show it.
  public init(_ text: String, isLongitudeFirst: Bool? = nil) {
    let characters = Array(text.trimmingMarks)
    var pairs: Set<[WrittenDegrees]> = []
    for index in characters.indices where characters[index].dividesValues {
      guard let first = WrittenDegrees(String(characters[..<index].trimmingMarks)),
        let second = WrittenDegrees(String(characters[(index + 1)...].trimmingMarks))
      else { continue }
      pairs.insert([first, second])
    }
    guard let pair = pairs.first, pairs.count == 1 else {
      self = .unreadable
      return
    }
    self = Self.ordered(pair[0], pair[1], isLongitudeFirst)
  }

  private static func ordered(_ first: WrittenDegrees, _ second: WrittenDegrees, _ given: Bool?)
    -> WrittenPosition
  {
    if first.axis != nil, first.axis == second.axis { return .unreadable }
    var isLongitudeFirst = given
    if abs(first.degrees) > 90 { isLongitudeFirst = true }
    if abs(second.degrees) > 90 { isLongitudeFirst = false }
    if let axis = first.axis { isLongitudeFirst = axis == .longitude }
    if let axis = second.axis { isLongitudeFirst = axis == .latitude }
    guard let isLongitudeFirst else { return .undecided }
    let (longitude, latitude) = isLongitudeFirst ? (first, second) : (second, first)
    return .position(longitude: longitude.degrees, latitude: latitude.degrees)
  }
}

extension Character {
  fileprivate var dividesValues: Bool {
    self == " " || self == "," || self == ";" || self == "/" || self == "|"
  }
}

extension Sequence where Element == Character {
  /// Without blanks, dividers and brackets around it.
  fileprivate var trimmingMarks: [Character] {
    func isMark(_ character: Character) -> Bool { character.dividesValues || "()[]{}".contains(character) }
    return Array(drop(while: isMark).reversed().drop(while: isMark).reversed())
  }
}
