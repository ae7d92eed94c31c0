public import MapGeometry

/// What a name on a map is the name of.
public enum LabelSubject: Hashable, Sendable {
  /// A region of the sheet.
  case region(RegionID)
  /// A state of the sheet.
  case state(RegionID)
  /// A place of the sheet, by its index, and its rank.
  case place(Int, PlaceRank)
  /// A border of the sheet, by its id.
  case border(String)
  /// A railway of the sheet, by its id.
  case railway(String)
  /// A river of the background, by its index.
  case river(Int)
  /// A geographic name of the background, by its index.
  case geographic(Int)
}
