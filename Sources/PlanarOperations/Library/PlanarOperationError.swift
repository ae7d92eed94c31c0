/// Why an operation failed: the GEOS function and its message.
public struct PlanarOperationError: Error, Equatable, Sendable {
  /// The name of the GEOS function: `GEOSWKBReader_read_r`.
  public let function: String
  /// GEOS's message, or what was wrong with its input or output.
  ///
  /// Coordinates in GEOS's messages are in the unit it was given: degrees when it reads a format, otherwise
  /// grid steps (degrees × 10⁷).
  public let message: String
}

extension PlanarOperationError: CustomStringConvertible {
  /// The function, then its message.
  public var description: String { "\(function): \(message)" }
}
