public import MapGeometry

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
  public let omittedLabels: [OmittedLabel]
  /// The ground of wanted insets for which there was no empty corner.
  public let omittedInsets: [BoundingBox]

  init(
    body: String,
    size: PictureSize,
    frame: PixelBox,
    labels: [PlacedLabel],
    omittedLabels: [OmittedLabel],
    omittedInsets: [BoundingBox]
  ) {
    self.body = body
    self.size = size
    self.frame = frame
    self.labels = labels
    self.omittedLabels = omittedLabels
    self.omittedInsets = omittedInsets
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
  /// The name as it is written, its lines joined by spaces.
  public let text: String
  /// The ground it takes.
  public let box: TurnedBox
  /// The letters of each line of an upright name, without the space around them; empty for others.
  public let ink: [PixelBox]
  /// What it is the name of.
  public let subject: LabelSubject
  /// The leader line of a name that is set apart, from what it names to the name.
  public let leader: [PixelPoint]
  /// The name that the legend gives for a number; nil for names themselves.
  public let key: String?
}

/// A name that did not fit.
public struct OmittedLabel: Hashable, Sendable {
  /// The name.
  public let text: String
  /// What it is the name of.
  public let subject: LabelSubject
}

extension MapLabel {
  var placed: PlacedLabel {
    PlacedLabel(
      text: lines.joined(separator: " "),
      box: box,
      ink: box.degrees == 0 ? NameInk(lines, letters).boxes(at: box.centre) : [],
      subject: subject,
      leader: leader.map { [$0.from, $0.to] } ?? [],
      key: key
    )
  }
}
