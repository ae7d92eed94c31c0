extension MapStyle {
  /// A quiet atlas plate whose colours keep apart for the colour-blind.
  public static let standard = MapStyle()

  /// Inks that differ in lightness where they do not differ in hue for every kind of eye; neighbours in history
  /// (Japan and Russia, Russia and China) lie farthest apart and hatch in different directions.
  public static let standardPowers = [
    PowerStyle(power: "qing", ink: Colour(0xD9A41C), slope: .level),
    PowerStyle(power: "china", ink: Colour(0xD9A41C), slope: .level),
    PowerStyle(power: "korea", ink: Colour(0x1E6B5A), slope: .upright),
    PowerStyle(power: "japan", ink: Colour(0xC4472D), slope: .rising),
    PowerStyle(power: "russia", ink: Colour(0x2F78B5), slope: .falling),
    PowerStyle(power: "soviet", ink: Colour(0x5B2470), slope: .falling),
    PowerStyle(power: "mongolia", ink: Colour(0x8DBF4F), slope: .upright),
    PowerStyle(power: "tuva", ink: Colour(0x34434E), slope: .level),
    PowerStyle(power: "manchukuo", ink: Colour(0xE8949C), slope: .rising),
    PowerStyle(power: "mengkiang", ink: Colour(0xA6A0D0), slope: .rising),
    PowerStyle(power: "britain", ink: Colour(0xC25A93), slope: .upright),
  ]

  /// A plate that survives a photocopier: white ground, black lines, powers told apart by their hatches alone.
  public static let print = MapStyle(
    powers: standardPowers.map { PowerStyle(power: $0.power, ink: grey(of: $0), slope: $0.slope) },
    reserve: standardReserve.map { PowerStyle(power: $0.power, ink: grey(of: $0), slope: $0.slope) },
    paper: Colour(0xFFFFFF),
    land: Colour(0xFFFFFF),
    sea: Colour(0xE9E9E9),
    water: Colour(0x8A8A8A),
    ink: Colour(0x000000),
    quietInk: Colour(0x3A3A3A),
    treaty: Colour(0x000000),
    tintShare: 0.12,
    solidShare: 0.5
  )

  /// Black for falling and rising hatches, greys for those that run with the page.
  private static func grey(of style: PowerStyle) -> Colour {
    switch style.slope {
    case .rising: Colour(0x000000)
    case .falling: Colour(0x2A2A2A)
    case .level: Colour(0x555555)
    case .upright: Colour(0x707070)
    }
  }

  /// For powers without a colour of their own.
  public static let standardReserve = [
    PowerStyle(power: "reserve-1", ink: Colour(0x5B7FBF), slope: .level),
    PowerStyle(power: "reserve-2", ink: Colour(0xA5673F), slope: .upright),
    PowerStyle(power: "reserve-3", ink: Colour(0x3F8F5F), slope: .falling),
    PowerStyle(power: "reserve-4", ink: Colour(0xA04A6A), slope: .level),
    PowerStyle(power: "reserve-5", ink: Colour(0x7A7A7A), slope: .rising),
  ]

  /// Sans serif letters that most machines have; label widths are reckoned with the widest of them.
  public static let standardFontFamily =
    "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Open Sans', Arial, 'DejaVu Sans', 'Noto Sans CJK SC', "
    + "sans-serif"
}
