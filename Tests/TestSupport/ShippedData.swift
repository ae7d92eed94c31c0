import Foundation

/// The data set that is shipped with the package.
package enum ShippedData {
  /// Its folder.
  package static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("GeoData").path
}
