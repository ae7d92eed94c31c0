import Diplomacy
import MapFormats

/// What `atlas.json` holds.
package struct AtlasParts: Sendable {
  let about: About
  let register: Register
  let borders: [Border]
  let places: [Place]
  let railways: [Railway]

  /// Reads the file in a folder of built files.
  package init(builtFolder path: String, _ manifest: Manifest) throws(AtlasError) {
    let file = "\(path)/\(Manifest.atlasFileName)"
    let bytes = try Manifest.bytes(of: file, with: manifest.atlas)
    do {
      try self.init(bytes)
    } catch let fault as JSONRecord.Fault {
      throw .damaged(file: file, reason: fault.reason)
    } catch {
      throw .damaged(file: file, reason: String(describing: error))
    }
  }

  /// Throws a `JSONError`, a `JSONRecord.Fault` with a path, or a `RegisterError`.
  private init(_ bytes: [UInt8]) throws {
    let file = try JSONRecord(root: try JSONElement(parsing: bytes))
    about = try About(try file.record("about"))
    register = try Register(
      powers: try file.requiredRecords("powers").map(Power.init),
      sources: try file.requiredRecords("sources").map(Source.init),
      regions: try file.requiredRecords("regions").map(Region.init),
      instruments: try file.requiredRecords("instruments").map(Instrument.init)
    )
    borders = try file.requiredRecords("borders").map(Border.init)
    places = try file.requiredRecords("places").map(Place.init)
    railways = try file.requiredRecords("railways").map(Railway.init)
  }
}
