import Diplomacy
import Foundation
import HistoricalAtlas
import MapFormats
import MapGeometry

/// `atlas.json` of built files whose manifest agrees with it.
enum BuiltCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let coverage = try Scratch.atlas?.coverageTopoJSON() else { throw CheckFailure("no atlas") }
    let folder = "\(Scratch.path)/told"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let manifest = Manifest(
      sources: "",
      atlas: Fingerprint(bytes).description,
      coverage: Fingerprint(coverage).description,
      ground: "",
      geos: "",
      proj: ""
    )
    _ = try Scratch.write(bytes, to: "told/\(Manifest.atlasFileName)")
    _ = try Scratch.write(coverage, to: "told/\(Manifest.coverageFileName)")
    _ = try Scratch.write(manifest.bytes, to: "told/\(Manifest.fileName)")
    guard let atlas = try? Atlas(builtFolder: folder) else { return }
    for arc in atlas.coverage.arcs.prefix(2) {
      for day in [atlas.calendar.first, atlas.calendar.last] {
        _ = atlas.answer(at: arc.line.start, on: day)
      }
    }
    try holds(try JSONValue(parsing: atlas.atlasJSON) != .null, "no JSON")
  }
}
