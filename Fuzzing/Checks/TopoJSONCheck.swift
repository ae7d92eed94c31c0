import MapFormats
import MapGeometry

/// The coverage of built files: read, written, looked up and dissolved.
enum TopoJSONCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let coverage = try? Coverage(topoJSON: bytes) else { return }
    try holds(try Coverage(topoJSON: try coverage.topoJSON()) == coverage, "a coverage that reads otherwise")
    let all = Set(coverage.faces.indices)
    _ = coverage.dissolvedRings(all)
    for face in all.sorted().prefix(4) { _ = coverage.dissolvedRings([face]) }
    let locator = Locator(coverage)
    for arc in coverage.arcs.prefix(4) {
      _ = locator.label(at: arc.line.start)
      _ = coverage.face(at: arc.line.start)
    }
  }
}
