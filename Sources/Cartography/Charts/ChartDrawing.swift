/// A drawn chart: the picture and where its texts are.
public struct ChartDrawing: Hashable, Sendable {
  /// The picture: SVG 1.1 in UTF-8, the same bytes for the same chart.
  public let svg: String
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int
  /// Where the days are drawn.
  public let plot: PixelBox
  /// The bars, row by row.
  public let bars: [Bar]
  /// The lines of text and the boxes reserved for them.
  public let texts: [Text]

  /// A bar as it is drawn.
  public struct Bar: Hashable, Sendable {
    /// The number of its row, from the top.
    public let row: Int
    /// The bar.
    public let bar: ChartBar
    /// The ground it takes.
    public let box: PixelBox
  }

  /// A line of text.
  public struct Text: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The ground it takes.
    public let box: PixelBox
  }
}
