public import MapGeometry

/// The name of a sea or of land that is no region: written where it is put, or left out where there is no room.
///
/// The position is that of the name on the map, in longitude and latitude; it is the place of nothing else.
public struct GeographicName: Hashable, Sendable {
  /// What the name is of.
  public var kind: GeographicKind
  /// The name.
  public var text: String
  /// Where the middle of the name stands.
  public var position: Position
  /// How great the letters are.
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

/// The letters of a geographic name, greatest first; greater names find their places first.
public enum GeographicSize: String, Hashable, Sendable, CaseIterable {
  /// For oceans and countries.
  case large
  /// For seas and provinces.
  case medium
  /// For gulfs, lakes and islands.
  case small
}
