/// Why an operation has no result: the function that refused, and its own words.
public struct PlanarOperationError: Error, Equatable, Sendable {
  /// The name of the GEOS function: `GEOSWKBReader_read_r`.
  public let function: String
  /// What GEOS said, or what was wrong with what it was given or gave back.
  ///
  /// Places in GEOS's own words are in the unit it was given: degrees when it reads a format, otherwise grid
  /// steps (degrees × 10⁷).
  public let message: String
}

extension PlanarOperationError: CustomStringConvertible {
  /// The function, then its words.
  public var description: String { "\(function): \(message)" }
}
