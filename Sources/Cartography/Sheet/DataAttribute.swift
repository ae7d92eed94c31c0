internal import MapGeometry

/// One `data-…` attribute of a region in the picture, for scripts that read it.
public struct DataAttribute: Hashable, Sendable {
  /// The name without `data-`: lowercase letters, digits and single hyphens.
  public let name: String
  /// The value; any text.
  public let value: String

  /// Fails when the name cannot follow `data-`.
  public init(_ name: String, _ value: String) throws(MapSheetError) {
    guard RegionID.isWellFormed(name) else { throw .malformedName(name) }
    self.name = name
    self.value = value
  }
}
