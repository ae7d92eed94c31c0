import Diplomacy
import Foundation
import HistoricalAtlas
import MapFormats
import MapGeometry

/// `answers.cbor` of built files whose manifest agrees with it.
enum BuiltCheck {
  static func run(_ bytes: [UInt8]) throws {
    let folder = "\(Scratch.path)/told"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let manifest = Manifest(
      sources: "",
      atlas: Fingerprint().description,
      coverage: Fingerprint().description,
      answers: Fingerprint(bytes).description,
      ground: "",
      geos: "",
      proj: ""
    )
    _ = try Scratch.write(bytes, to: "told/\(Manifest.answersFileName)")
    _ = try Scratch.write([], to: "told/\(Manifest.atlasFileName)")
    _ = try Scratch.write([], to: "told/\(Manifest.coverageFileName)")
    _ = try Scratch.write(manifest.bytes, to: "told/\(Manifest.fileName)")
    guard let atlas = try? Atlas(builtFolder: folder) else { return }
    for arc in atlas.coverage.arcs.prefix(2) {
      for day in [atlas.calendar.first, atlas.calendar.last] {
        _ = atlas.answer(at: arc.line.start, on: day)
      }
    }
    for place in atlas.places.prefix(3) {
      try holds(atlas.places(named: place.id).places.contains { $0.id == place.id }, "no place of an id")
      _ = place.otherNames.last.map { atlas.places(named: $0.text + "x") }
    }
    for face in atlas.coverage.faces.indices.prefix(3) { _ = atlas.coverage.dissolved([face]) }
    try holds(try JSONValue(parsing: atlas.atlasJSON) != .null, "no JSON")
  }
}
