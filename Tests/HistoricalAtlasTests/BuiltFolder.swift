import HistoricalAtlas
import TestSupport
import Testing

/// The built files of the invented atlas, for a test to damage.
struct BuiltFolder {
  static let files = [Manifest.atlasFileName, Manifest.coverageFileName, Manifest.fileName]
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let atlas = try InventedAtlas.atlas()
    try folder.write(atlas.atlasJSON, to: Manifest.atlasFileName)
    try folder.write(try atlas.coverageTopoJSON(), to: Manifest.coverageFileName)
    try sign()
  }

  /// Writes a manifest that fits the files as they are.
  func sign() throws {
    let manifest = Manifest(
      sources: "0",
      atlas: Fingerprint(try folder.bytes(Manifest.atlasFileName)).description,
      coverage: Fingerprint(try folder.bytes(Manifest.coverageFileName)).description,
      ground: "0",
      geos: "3.11",
      proj: "9.1"
    )
    try folder.write(manifest.bytes, to: Manifest.fileName)
  }

  /// Puts another text in the place of one that is there; the manifest stays as it is.
  func replace(_ text: String, by other: String, in file: String) throws {
    let before = try folder.text(file)
    try #require(before.contains(text), "\(file) has no \(text)")
    try folder.write(before.replacing(text, with: other, maxReplacements: 1).utf8, to: file)
  }

  /// Why the files are no atlas; nil when they are one.
  func error() -> AtlasError? {
    do throws(AtlasError) {
      _ = try Atlas(builtFolder: folder.path)
      return nil
    } catch {
      return error
    }
  }
}
