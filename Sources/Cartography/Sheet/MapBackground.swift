public import MapGeometry

/// What is on every sheet of a series, whatever the day: land, waters and their names.
public struct MapBackground: Hashable, Sendable {
  /// All land, neighbours of the regions included; its outline is the coast, so it has no inner borders.
  public var land: [Polygon]
  /// Lakes, drawn over the regions.
  public var lakes: [Polygon]
  /// Rivers, drawn over the regions.
  public var rivers: [MapRiver]
  /// Names of seas and of land outside the regions.
  public var names: [GeographicName]
  /// Every line that bounds a region of any sheet of a series, and every course along which one has a railway or
  /// its zone; not drawn themselves.
  ///
  /// Their points are thinned first, so that a region looks the same whichever others are on the sheet.
  public var arcs: [LineString]
  /// Where land and water are known; nil for everywhere. Beyond it a sheet shows neither land nor sea.
  public var extent: BoundingBox?

  /// A background of these parts.
  public init(
    land: [Polygon] = [],
    lakes: [Polygon] = [],
    rivers: [MapRiver] = [],
    names: [GeographicName] = [],
    arcs: [LineString] = [],
    extent: BoundingBox? = nil
  ) {
    self.land = land
    self.lakes = lakes
    self.rivers = rivers
    self.names = names
    self.arcs = arcs
    self.extent = extent
  }

  /// The same without names of seas and land.
  var withoutNames: MapBackground {
    var background = self
    background.names = []
    return background
  }
}

/// A river as a sheet shows it.
public struct MapRiver: Hashable, Sendable {
  /// The pieces of its course.
  public var lines: [LineString]
  /// The name written along its course; nil for none.
  public var name: String?
  /// Its rank.
  public var rank: RiverRank

  /// A river of these parts.
  public init(lines: [LineString], name: String? = nil, rank: RiverRank) {
    self.lines = lines
    self.name = name
    self.rank = rank
  }
}

/// The rank of a river, largest first.
public enum RiverRank: String, Hashable, Sendable, CaseIterable {
  /// One of the great rivers of the continent.
  case major
  /// A river that a treaty may name.
  case medium
  /// Any other river.
  case minor
}
