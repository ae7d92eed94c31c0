/// How maps distinguish a power: the colour of its ink and the direction of its hatching.
///
/// It belongs to the data set and not to the program, because only its author knows which powers meet and
/// must be distinct.
public struct PowerLook: Hashable, Sendable {
  /// The direction of a hatching, so that powers are distinct without colour.
  public enum Hatch: String, Hashable, Sendable, CaseIterable {
    /// From the lower left to the upper right.
    case rising
    /// From the upper left to the lower right.
    case falling
    /// Level.
    case level
    /// Upright.
    case upright
  }

  /// The ink, as `0xRRGGBB`; the highest byte is 0.
  public let colour: UInt32
  /// The direction of the hatching.
  public let hatch: Hatch

  /// A look of that colour; bytes above the third are ignored.
  public init(colour: UInt32, hatch: Hatch = .rising) {
    self.colour = colour & 0xFFFFFF
    self.hatch = hatch
  }

  /// A look whose colour is written as in CSS, `#d9a41c`: six digits in either case, no names; nil for
  /// anything else.
  public init?(colour text: String, hatch: Hatch = .rising) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.utf8.count == 6, digits.allSatisfy({ $0.isHexDigit && $0.isASCII }),
      let colour = UInt32(digits, radix: 16)
    else { return nil }
    self.init(colour: colour, hatch: hatch)
  }

  /// The colour as in CSS: `#d9a41c`.
  public var colourText: String {
    let digits = String(colour, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
