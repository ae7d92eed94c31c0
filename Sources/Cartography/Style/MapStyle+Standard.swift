extension MapStyle {
  /// A quiet atlas plate with colours that are distinct for colour-blind readers.
  public static let standard = MapStyle()

  /// A plate that survives a photocopier: white ground, black lines, powers distinguished only by hatching.
  public static let print = MapStyle(
    paper: Colour(0xFFFFFF),
    land: Colour(0xFFFFFF),
    sea: Colour(0xE9E9E9),
    water: Colour(0x8A8A8A),
    ink: Colour(0x000000),
    quietInk: Colour(0x3A3A3A),
    treaty: Colour(0x000000),
    tintShare: 0.12,
    solidShare: 0.5,
    inksBySlope: [
      .rising: Colour(0x000000), .falling: Colour(0x2A2A2A), .level: Colour(0x555555),
      .upright: Colour(0x707070),
    ]
  )

  /// For powers without their own colour: inks as distinct for colour-blind readers as twelve can be.
  public static let standardReserve = [
    PowerStyle(power: "reserve-1", ink: Colour(0x5B7FBF), slope: .level),
    PowerStyle(power: "reserve-2", ink: Colour(0xA5673F), slope: .upright),
    PowerStyle(power: "reserve-3", ink: Colour(0x3F8F5F), slope: .falling),
    PowerStyle(power: "reserve-4", ink: Colour(0xA04A6A), slope: .level),
    PowerStyle(power: "reserve-5", ink: Colour(0x7A7A7A), slope: .rising),
    PowerStyle(power: "reserve-6", ink: Colour(0xD9A41C), slope: .falling),
    PowerStyle(power: "reserve-7", ink: Colour(0x34434E), slope: .upright),
    PowerStyle(power: "reserve-8", ink: Colour(0xC4472D), slope: .level),
    PowerStyle(power: "reserve-9", ink: Colour(0x8DBF4F), slope: .rising),
    PowerStyle(power: "reserve-10", ink: Colour(0x5B2470), slope: .falling),
    PowerStyle(power: "reserve-11", ink: Colour(0x4FB3BF), slope: .upright),
    PowerStyle(power: "reserve-12", ink: Colour(0xE8949C), slope: .rising),
  ]

  /// Sans serif fonts, of which every machine has one; label widths are computed for the widest of them.
  ///
  /// A picture in Chinese, Japanese or Korean names that language's fonts before the last.
  public static let standardFontFamily =
    "'Source Sans 3', 'Source Sans Pro', 'Noto Sans', 'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, "
    + "'Liberation Sans', 'DejaVu Sans', sans-serif"
}
