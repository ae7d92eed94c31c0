import Diplomacy
import MapFormats
import MapGeometry

/// The contents of `answers.cbor`: two halves, which two processors can read at the same time.
struct AtlasParts: Sendable {
  let written: Written
  let drawn: Drawn

  /// The first half: what treaties say.
  struct Written: Sendable {
    let about: About
    let register: Register
  }

  /// The other half: lines, places, railways, names and faces.
  struct Drawn: Sendable {
    let borders: [Border]
    let places: [Place]
    let railways: [Railway]
    let namedThings: [NamedThing]
    let capitals: [Capital]
    let codedThings: [CodedThing]
    let coverage: Coverage
  }
}

extension AtlasParts.Written {
  /// How many items of the file are in this half, without those of its start.
  fileprivate static let items = 6

  /// Reads the first half of the bytes of the file.
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
  }
}

extension AtlasParts.Drawn {
  /// Reads the other half of the bytes of the file.
  init(_ bytes: UnsafeRawBufferPointer) throws(CBORError) {
    var reader = try AtlasReader(bytes)
    try reader.file.passOver(items: AtlasParts.Written.items)
    borders = try reader.entries(\.id)
    places = try reader.entries(\.id)
    railways = try reader.entries(\.id)
    namedThings = try reader.rows()
    for (one, next) in zip(namedThings, namedThings.dropFirst()) where !NamedThing.precedes(one, next) {
      throw reader.fault("\(next.id) behind \(one.id)", "names of things in their order, each once")
    }
    capitals = try reader.rows()
    codedThings = try reader.rows()
    for (one, next) in zip(codedThings, codedThings.dropFirst()) where !CodedThing.precedes(one, next) {
      throw reader.fault("\(next.id) behind \(one.id)", "codes of things in their order, each once")
    }
    coverage = try reader.coverage(borders)
    try reader.file.end()
  }
}
