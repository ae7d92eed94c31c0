import Diplomacy
import MapFormats
import MapGeometry

/// What `answers.cbor` holds.
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
      knownValid: try reader.rows(),
      sources: try reader.rows(),
      regions: try reader.rows(),
      instruments: try reader.rows()
    )
    borders = try reader.rows()
    places = try reader.rows()
    railways = try reader.rows()
    coverage = try reader.coverage(borders)
    try reader.file.end()
  }
}
