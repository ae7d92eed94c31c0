/// A drawn sheet: the picture, and what happened to its labels.
public struct MapDrawing: Hashable, Sendable {
  /// The picture: SVG 1.1 in UTF-8, the same bytes for the same sheet.
  public let svg: String
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int
  /// The part of the picture that is map.
  public let frame: PixelBox
  /// The names on the map, in the order in which they were placed.
  public let labels: [PlacedLabel]
  /// The names within the frame that did not fit, in the order in which they were tried.
  public let omittedLabels: [String]
}

/// A name on the map and the box reserved for it.
public struct PlacedLabel: Hashable, Sendable {
  /// The name, its lines joined by spaces.
  public let text: String
  /// The ground it takes.
  public let box: TurnedBox
}
