public import MapGeometry

/// The name of a sea or of land outside the regions: written at its position, or left out if it does not fit.
///
/// The position is that of the label on the map, in longitude and latitude, not of a thing.
public struct GeographicName: Hashable, Sendable {
  /// The kind of thing named.
  public var kind: GeographicKind
  /// The name.
  public var text: String
  /// Where the middle of the name stands.
  public var position: Position
  /// The size of the letters.
  public var size: GeographicSize

  /// A name of these parts.
  public init(kind: GeographicKind, text: String, position: Position, size: GeographicSize) {
    self.kind = kind
    self.text = text
    self.position = position
    self.size = size
  }
}

/// What a geographic name is of.
public enum GeographicKind: String, Hashable, Sendable, CaseIterable {
  /// A sea, a gulf, a strait or a lake.
  case water
  /// A country, a province, an island or a desert.
  case land
}

/// The sizes of geographic names, largest first; larger names are placed first.
public enum GeographicSize: String, Hashable, Sendable, CaseIterable {
  /// For oceans and countries.
  case large
  /// For seas and provinces.
  case medium
  /// For gulfs, lakes and islands.
  case small
}
