/// A drawn sheet: the picture, and what happened to its labels.
public struct MapDrawing: Hashable, Sendable {
  /// The picture but for its size.
  private let body: String
  private var size: PictureSize
  /// The part of the picture that is map.
  public let frame: PixelBox
  /// The names on the map, in the order in which they were placed.
  public let labels: [PlacedLabel]
  /// The names within the frame that did not fit, in the order in which they were tried.
  public let omittedLabels: [String]

  init(
    body: String,
    size: PictureSize,
    frame: PixelBox,
    labels: [PlacedLabel],
    omittedLabels: [String]
  ) {
    self.body = body
    self.size = size
    self.frame = frame
    self.labels = labels
    self.omittedLabels = omittedLabels
  }

  /// The picture: SVG 1.1 in UTF-8, the same bytes for the same sheet.
  public var svg: String { size.opening + body }

  /// The width in pixels.
  public var width: Int { Int(size.width.rounded()) }

  /// The height in pixels.
  public var height: Int { Int(size.height.rounded()) }

  /// The same with paper below it up to a height in pixels, for a series in which all are equally high.
  public func extended(toHeight height: Int) -> MapDrawing {
    guard height > self.height else { return self }
    var drawing = self
    drawing.size.height = Double(height)
    return drawing
  }
}

/// A name on the map and the box reserved for it.
public struct PlacedLabel: Hashable, Sendable {
  /// The name, its lines joined by spaces.
  public let text: String
  /// The ground it takes.
  public let box: TurnedBox
}
