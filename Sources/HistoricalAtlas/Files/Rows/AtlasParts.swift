import Diplomacy
import MapFormats
import MapGeometry

/// The contents of `answers.cbor`.
struct AtlasParts {
  let about: About
  let register: Register
  let borders: [Border]
  let places: [Place]
  let railways: [Railway]
  let coverage: Coverage

  /// Reads the bytes of the file.
  init(_ bytes: UnsafeRawBufferPointer) throws(CBORError) {
    var reader = try AtlasReader(bytes)
    about = try reader.row()
    register = Register(
      knownValid: try reader.entries(\.id),
      sources: try reader.entries(\.id),
      regions: try reader.entries(\.id),
      parts: try reader.entries(\.id),
      instruments: try reader.entries(\.id)
    )
    borders = try reader.entries(\.id)
    places = try reader.entries(\.id)
    railways = try reader.entries(\.id)
    coverage = try reader.coverage(borders)
    try reader.file.end()
  }
}
