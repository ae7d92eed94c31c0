import Cartography

/// The colours of the page's map, light and dark, as CSS.
enum PageStyle {
  /// The same plate on dark paper.
  static let night = MapStyle(
    paper: Colour(0x1B1D20),
    land: Colour(0x2A2C2E),
    sea: Colour(0x16222A),
    water: Colour(0x5F8799),
    ink: Colour(0xECE7DC),
    quietInk: Colour(0xA9A296),
    treaty: Colour(0xFF8F9C),
    tintShare: 0.34,
    solidShare: 0.6
  )

  /// How many times wider than high the map is, so that the page can fit it to a screen before its script runs.
  static func aspect(of frame: PixelBox) -> Double { (frame.width / frame.height * 1000).rounded() / 1000 }

  /// What a colour of the standard style is used for: the name of its variable.
  static func role(of colour: Colour) -> String {
    let style = MapStyle.standard
    switch colour {
    case style.treaty: return "treaty"
    case style.ink: return "ink"
    case style.quietInk: return "quiet"
    case style.waterName: return "water-name"
    case style.landName: return "land-name"
    default: return "soft"
    }
  }

  /// The variables of the page: light, dark if the system asks for it, and light on paper.
  static func variables(day: MapStyle, night: MapStyle, _ powers: Set<String>) -> String {
    """
    :root{color-scheme:light;\(variables(day, powers))}
    @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;\(variables(night, powers))}}
    """
  }

  /// The variables of a style.
  private static func variables(_ style: MapStyle, _ powers: Set<String>) -> String {
    var lines = [
      "--paper:\(style.paper)", "--land:\(style.land)", "--sea:\(style.sea)", "--water:\(style.water)",
      "--ink:\(style.ink)", "--quiet:\(style.quietInk)", "--treaty:\(style.treaty)",
      "--soft:\(style.ink.mixed(0.85, with: style.paper))",
      "--water-name:\(style.waterName)", "--land-name:\(style.landName)",
      "--shore1:\(style.water.mixed(0.06, with: style.sea))",
      "--shore2:\(style.water.mixed(0.1, with: style.sea))",
      "--shore3:\(style.water.mixed(0.16, with: style.sea))",
    ]
    for (power, colours) in style.colours(of: powers) {
      let uses = [
        ("ink", colours.ink), ("tint", colours.tint), ("solid", colours.solid), ("band", colours.band),
        ("rail", colours.railway),
      ]
      lines += uses.map { "\(variable($0, power)):\($1)" }
    }
    return lines.joined(separator: ";")
  }

  /// The name of the variable with a power's colour for a use; the script escapes ids as `CSS.escape` does.
  static func variable(_ use: String, _ power: String) -> String {
    var name = "--\(use)-"
    for scalar in power.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": name.unicodeScalars.append(scalar)
      default: name += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return name
  }
}
