import HistoricalAtlas
import TestSupport
import Testing

/// The built files of an atlas, of the invented one unless given, for a test to damage.
struct BuiltFolder {
  static let files = [
    Manifest.answersFileName, Manifest.atlasFileName, Manifest.coverageFileName, Manifest.fileName,
  ]
  let folder: TemporaryFolder

  init(of atlas: Atlas? = nil) throws {
    folder = try TemporaryFolder()
    let atlas = try atlas ?? InventedAtlas.atlas()
    try folder.write(atlas.answersCBOR, to: Manifest.answersFileName)
    try folder.write(atlas.atlasJSON, to: Manifest.atlasFileName)
    try folder.write(try atlas.coverageTopoJSON(), to: Manifest.coverageFileName)
    try sign()
  }

  /// Writes a manifest that matches the files.
  func sign() throws {
    let manifest = Manifest(
      sources: "0",
      atlas: Fingerprint(try folder.bytes(Manifest.atlasFileName)).description,
      coverage: Fingerprint(try folder.bytes(Manifest.coverageFileName)).description,
      answers: Fingerprint(try folder.bytes(Manifest.answersFileName)).description,
      ground: "0",
      geos: "3.11",
      proj: "9.1"
    )
    try folder.write(manifest.bytes, to: Manifest.fileName)
  }

  /// Replaces the first occurrence of these bytes by others; the manifest stays unchanged.
  func replace(_ bytes: some Collection<UInt8>, by other: some Collection<UInt8>, in file: String) throws {
    let before = try folder.bytes(file)
    let found = try #require(before.firstRange(of: bytes), "\(file) has no \(bytes)")
    var after = before
    after.replaceSubrange(found, with: other)
    try folder.write(after, to: file)
  }

  /// Why the files are not an atlas; nil if they are.
  func error() -> AtlasError? {
    do throws(AtlasError) {
      _ = try Atlas(builtFolder: folder.path)
      return nil
    } catch {
      return error
    }
  }
}
