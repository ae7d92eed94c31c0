import Diplomacy
import MapFormats

/// What `atlas.json` holds, read entry by entry, so that there is never more of it in memory than one.
package struct AtlasParts: Sendable {
  let about: About
  let register: Register
  private(set) var borders: [Border] = []
  private(set) var places: [Place] = []
  private(set) var railways: [Railway] = []

  /// The names of the lists, each of which has to be there.
  private static let lists = [
    "powers", "sources", "regions", "instruments", "borders", "places", "railways",
  ]

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
    var reader = JSONReader(bytes)
    var found: Set<String> = []
    var about: About?
    var powers: [Power] = []
    var sources: [Source] = []
    var regions: [Region] = []
    var instruments: [Instrument] = []
    try reader.beginObject()
    while let name = try reader.nextName() {
      found.insert(name)
      switch name {
      case "about": about = try About(JSONRecord(member: name, try reader.value()))
      case "powers": powers = try Self.list(name, &reader, Power.init)
      case "sources": sources = try Self.list(name, &reader, Source.init)
      case "regions": regions = try Self.list(name, &reader, Region.init)
      case "instruments": instruments = try Self.list(name, &reader, Instrument.init)
      case "borders": borders = try Self.list(name, &reader, Border.init)
      case "places": places = try Self.list(name, &reader, Place.init)
      case "railways": railways = try Self.list(name, &reader, Railway.init)
      default: try reader.skip()
      }
    }
    try reader.end()
    guard let about else { throw JSONRecord.Fault(reason: "$.about: expected an object") }
    for name in Self.lists where !found.contains(name) { throw Self.noList(name) }
    self.about = about
    register = try Register(powers: powers, sources: sources, regions: regions, instruments: instruments)
  }

  private static func list<Entry>(
    _ name: String,
    _ reader: inout JSONReader,
    _ entry: (JSONRecord) throws(JSONRecord.Fault) -> Entry
  ) throws -> [Entry] {
    guard try reader.kind() == .array else { throw noList(name) }
    var entries: [Entry] = []
    try reader.beginArray()
    while try reader.nextElement() {
      entries.append(try entry(try JSONRecord(element: entries.count, of: name, try reader.value())))
    }
    return entries
  }

  private static func noList(_ name: String) -> JSONRecord.Fault {
    JSONRecord.Fault(reason: "$.\(name): expected a list")
  }
}
