public import Cartography
public import MapFormats

extension MapStyle {
  /// Reads a style file: a JSON object in which every member is optional.
  ///
  /// The members change a style that is there already: the colours `paper`, `land`, `sea`, `water`, `ink`, `quiet_ink` and `treaty` as `"#rrggbb"`, the shares
  /// `tint_share` and `solid_share` from 0 to 1, `font_family` as in CSS, and `powers`, an object of power
  /// ids with an `ink` and a `slope` (`rising`, `falling`, `level`, `upright`). The ids of powers are not
  /// checked against a data set.
  public init(json bytes: [UInt8], basedOn base: MapStyle = .standard) throws(JSONError) {
    var reader = StyleReader(bytes, base)
    self = try reader.read()
  }
}

/// Reads a style file from its start to its end.
private struct StyleReader {
  private static let colours: [String: any WritableKeyPath<MapStyle, Colour> & Sendable] = [
    "paper": \.paper, "land": \.land, "sea": \.sea, "water": \.water, "ink": \.ink, "quiet_ink": \.quietInk,
    "treaty": \.treaty,
  ]
  private static let shares: [String: any WritableKeyPath<MapStyle, Double> & Sendable] = [
    "tint_share": \.tintShare, "solid_share": \.solidShare,
  ]

  private var json: JSONReader
  private var style: MapStyle

  init(_ bytes: [UInt8], _ base: MapStyle) {
    style = base
    json = JSONReader(bytes)
  }

  mutating func read() throws(JSONError) -> MapStyle {
    try json.beginObject()
    while let name = try json.nextName() {
      if let colour = Self.colours[name] {
        style[keyPath: colour] = try self.colour()
      } else if let share = Self.shares[name] {
        style[keyPath: share] = try self.share()
      } else {
        try readMember(name)
      }
    }
    try json.end()
    return style
  }

  private mutating func readMember(_ name: String) throws(JSONError) {
    switch name {
    case "font_family": style.fontFamily = try fontFamily()
    case "powers": style.powers = try powers()
    default:
      let known = Self.colours.keys.sorted() + Self.shares.keys.sorted() + ["font_family", "powers"]
      throw json.error(
        found: "the member \"\(name)\"",
        expected: "one of \(known.sorted().joined(separator: ", "))"
      )
    }
  }

  /// The powers in the order of the file.
  private mutating func powers() throws(JSONError) -> [PowerStyle] {
    var powers: [PowerStyle] = []
    try json.beginObject()
    while let power = try json.nextName() {
      var (ink, slope): (Colour?, HatchSlope) = (nil, .rising)
      try json.beginObject()
      while let name = try json.nextName() {
        switch name {
        case "ink": ink = try colour()
        case "slope":
          let slopes = Dictionary(uniqueKeysWithValues: HatchSlope.allCases.map { ($0.rawValue, $0) })
          slope = try value(of: slopes, HatchSlope.allCases.map(\.rawValue).joined(separator: ", "))
        default: throw json.error(found: "the member \"\(name)\"", expected: "ink or slope")
        }
      }
      guard let ink else {
        throw json.error(found: "no ink of \(power)", expected: "a colour as \"#b5482f\"")
      }
      powers.append(PowerStyle(power: power, ink: ink, slope: slope))
    }
    return powers
  }

  private mutating func colour() throws(JSONError) -> Colour {
    try text("a colour as \"#b5482f\"") { text in
      let digits = text.dropFirst()
      guard text.hasPrefix("#"), digits.utf8.count == 6, digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") })
      else { return nil }
      return UInt32(digits, radix: 16).map(Colour.init)
    }
  }

  private mutating func share() throws(JSONError) -> Double {
    _ = try json.kind()
    let mark = json
    let number = try json.number()
    guard (0...1).contains(number) else {
      throw mark.error(found: "\(number)", expected: "a share from 0 to 1")
    }
    return number
  }

  /// Font family names separated by commas, without anything that would end the attribute or the rule.
  private mutating func fontFamily() throws(JSONError) -> String {
    try text("names of families, as \"Georgia, 'Noto Serif', serif\"") { text in
      let isPlain = text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || " '-,0123456789".unicodeScalars.contains($0)
      }
      return isPlain && !text.isEmpty && text.filter { $0 == "'" }.count.isMultiple(of: 2) ? text : nil
    }
  }

  private mutating func value<Value>(
    of values: [String: Value],
    _ expected: String
  ) throws(JSONError) -> Value {
    try text(expected) { values[$0] }
  }

  private mutating func text<Value>(
    _ expected: String,
    _ reading: (String) -> Value?
  ) throws(JSONError) -> Value {
    _ = try json.kind()
    let mark = json
    let text = try json.string()
    guard let value = reading(text) else { throw mark.error(found: "\"\(text)\"", expected: expected) }
    return value
  }
}
