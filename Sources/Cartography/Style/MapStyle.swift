/// The colours and letters of a sheet.
public struct MapStyle: Hashable, Sendable {
  /// The powers that have their own colour, in the order of the legend; ids differ.
  public var powers: [PowerStyle]
  /// The colours of powers that are not among these, given out in the order of their ids.
  public var reserve: [PowerStyle]
  /// The sheet around the map.
  public var paper: Colour
  /// Land that is no region of the map.
  public var land: Colour
  /// The sea and the lakes.
  public var sea: Colour
  /// Coasts, rivers and the names of rivers.
  public var water: Colour
  /// Text, frame and frontiers.
  public var ink: Colour
  /// Quiet text: notes, values of the graticule.
  public var quietInk: Colour
  /// Lines that a treaty drew.
  public var treaty: Colour
  /// How much of a power's ink is in the tint of the ground that it leads, 0 to 1.
  public var tintShare: Double
  /// How much of a power's ink is in a solid overlay, 0 to 1.
  public var solidShare: Double
  /// Inks that replace the powers' own, by the slope of their hatching: a style without colours. Powers whose
  /// slope is missing keep their inks.
  public var inksBySlope: [HatchSlope: Colour]
  /// Font families in order of preference, as in CSS.
  public var fontFamily: String

  /// A style of these parts; those left out are those of ``standard``.
  public init(
    powers: [PowerStyle] = [],
    reserve: [PowerStyle] = MapStyle.standardReserve,
    paper: Colour = Colour(0xFDFBF5),
    land: Colour = Colour(0xF1EDE2),
    sea: Colour = Colour(0xDDE8EC),
    water: Colour = Colour(0x6F97A8),
    ink: Colour = Colour(0x2E2A26),
    quietInk: Colour = Colour(0x6A635A),
    treaty: Colour = Colour(0x7A1E2C),
    tintShare: Double = 0.34,
    solidShare: Double = 0.62,
    inksBySlope: [HatchSlope: Colour] = [:],
    fontFamily: String = MapStyle.standardFontFamily
  ) {
    self.powers = powers
    self.reserve = reserve
    self.paper = paper
    self.land = land
    self.sea = sea
    self.water = water
    self.ink = ink
    self.quietInk = quietInk
    self.treaty = treaty
    self.tintShare = tintShare
    self.solidShare = solidShare
    self.inksBySlope = inksBySlope
    self.fontFamily = fontFamily
  }

  /// The colour of the names of seas, lakes and rivers.
  public var waterName: Colour { water.mixed(0.75, with: ink) }
  /// The colour of the names of land that is no region.
  public var landName: Colour { quietInk.mixed(0.72, with: land) }
}
