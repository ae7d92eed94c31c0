/// The look of every power of one sheet, including those without their own colour.
struct PowerPalette {
  private var styles: [String: PowerStyle] = [:]
  private var ranks: [String: Int] = [:]
  private let style: MapStyle

  /// The palette for the powers of a sheet, in any order.
  init(style: MapStyle, powers: Set<String>) {
    self.style = style
    for (rank, power) in style.powers.enumerated() where styles[power.power] == nil {
      styles[power.power] = power
      ranks[power.power] = rank
    }
    let fallback = [PowerStyle(power: "", ink: style.quietInk, slope: .rising)]
    let reserve = style.reserve.isEmpty ? fallback : style.reserve
    for (index, power) in powers.filter({ styles[$0] == nil }).sorted().enumerated() {
      styles[power] = reserve[index % reserve.count]
      ranks[power] = style.powers.count + index
    }
  }

  /// The place of a power in the legend.
  func rank(_ power: String) -> Int { ranks[power] ?? ranks.count }

  func slope(_ power: String) -> HatchSlope { styles[power]?.slope ?? .rising }

  /// The power's own colour, from which all others are mixed.
  private func colour(_ power: String) -> Colour {
    guard let own = styles[power] else { return style.quietInk }
    return style.inksBySlope[own.slope] ?? own.ink
  }

  /// The colour of a power's hatches and dots: its own, mixed with the ink of the sheet as far as it must be to be
  /// seen on the power's ground.
  func ink(_ power: String) -> Colour {
    let (own, ground) = (colour(power), tint(power))
    let shares = stride(from: 1, through: 0.3, by: -0.05)
    let inks = shares.lazy.map { own.mixed($0, with: style.ink) }
    return inks.first { $0.contrast(with: ground) >= Colour.leastPatternContrast } ?? style.ink
  }

  /// The colour of a power's railways; dark, so that they are visible on its own ground.
  func railway(_ owner: String?) -> Colour {
    owner.map { ink($0).mixed(0.6, with: style.ink) } ?? style.ink.mixed(0.75, with: style.paper)
  }

  /// The colour of ground that a power leads.
  func tint(_ power: String) -> Colour { colour(power).mixed(style.tintShare, with: style.paper) }

  /// The colour of ground entirely covered by a power.
  func solid(_ power: String) -> Colour { colour(power).mixed(style.solidShare, with: style.paper) }

  /// The colour of a power's band: along the edge of ground that is its by title, and between others that contend.
  func band(_ power: String) -> Colour {
    colour(power).mixed((style.tintShare + style.solidShare) / 2, with: style.paper)
  }

  /// The colour under the overlay of a fill; nil for ground that nobody leads.
  func ground(_ fill: GroundFill) -> Colour? { fill.overlay?.solidPower.map(solid) ?? fill.power.map(tint) }
}

/// The colours of a power on a sheet.
package struct PowerColours: Hashable, Sendable {
  /// The colour of hatches and dots.
  package let ink: Colour
  /// The colour of ground that the power leads.
  package let tint: Colour
  /// The colour of ground entirely covered by the power.
  package let solid: Colour
  /// The colour of the power's bands.
  package let band: Colour
  package let railway: Colour
}

extension MapStyle {
  /// The colours of powers, including those without their own colour; in the order of their ids.
  package func colours(of powers: Set<String>) -> [(power: String, colours: PowerColours)] {
    let palette = PowerPalette(style: self, powers: powers)
    return powers.sorted().map { power in
      let colours = PowerColours(
        ink: palette.ink(power),
        tint: palette.tint(power),
        solid: palette.solid(power),
        band: palette.band(power),
        railway: palette.railway(power)
      )
      return (power, colours)
    }
  }
}
