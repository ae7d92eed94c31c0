import Foundation
import MapGeometry

/// The positions of a shapefile of points: the populated places of the base map.
struct PlacesFile {
  let positions: [Position]

  init(_ path: String) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // After a header of 100 bytes each record has a header of 8, the shape type in 4, and two doubles.
    let starts = stride(from: 100, to: bytes.count - 27, by: 28)
    positions = starts.compactMap { start in
      let longitude = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start + 12, as: Double.self) }
      let latitude = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start + 20, as: Double.self) }
      return try? Position(longitude: longitude, latitude: latitude)
    }
  }
}
