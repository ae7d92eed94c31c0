/// The default style of a layer, as QGIS stores it in the table `layer_styles`.
public struct LayerStyle: Hashable, Sendable {
  /// The name under which QGIS lists the style.
  public let name: String
  /// What the style shows, in a sentence.
  public let summary: String
  /// The style in QGIS's own format (QML).
  public let document: String

  /// A style of these parts.
  public init(name: String, summary: String, document: String) {
    self.name = name
    self.summary = summary
    self.document = document
  }
}
