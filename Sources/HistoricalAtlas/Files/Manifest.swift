import MapFormats

/// What a build was made from and with, and the fingerprints of its files.
public struct Manifest: Hashable, Sendable {
  /// The fingerprint of every source file of the data set, base map included.
  public let sources: String
  /// The fingerprint of `atlas.json`.
  public let atlas: String
  /// The fingerprint of `coverage.topojson`.
  public let coverage: String
  /// The fingerprint of `ground.twkb`.
  public let ground: String
  /// The version of GEOS that built it.
  public let geos: String
  /// The version of PROJ that built it.
  public let proj: String

  /// The name of the manifest's own file.
  public static let fileName = "manifest.json"
  /// The name of the file with everything but the coverage.
  public static let atlasFileName = "atlas.json"
  /// The name of the file with the coverage.
  public static let coverageFileName = "coverage.topojson"
  /// The name of the file with the ground of the maps.
  public static let groundFileName = "ground.twkb"

  /// A manifest of these parts.
  public init(
    sources: String,
    atlas: String,
    coverage: String,
    ground: String,
    geos: String,
    proj: String
  ) {
    self.sources = sources
    self.atlas = atlas
    self.coverage = coverage
    self.ground = ground
    self.geos = geos
    self.proj = proj
  }

  /// Reads a manifest from the bytes of its file.
  public init(_ bytes: [UInt8], file: String) throws(AtlasError) {
    do {
      let record = try JSONRecord(root: try JSONElement(parsing: bytes))
      sources = try record.requiredText("sources")
      atlas = try record.requiredText("atlas")
      coverage = try record.requiredText("coverage")
      ground = try record.requiredText("ground")
      geos = try record.requiredText("geos")
      proj = try record.requiredText("proj")
    } catch let fault as JSONRecord.Fault {
      throw .damaged(file: file, reason: fault.reason)
    } catch {
      throw .damaged(file: file, reason: String(describing: error))
    }
  }

  /// Reads the manifest of a folder of built files.
  public init(folder path: String) throws(AtlasError) {
    let file = "\(path)/\(Manifest.fileName)"
    try self.init(try FileBytes.read(file), file: file)
  }

  /// The bytes of the manifest's file.
  public var bytes: [UInt8] {
    let object: JSONObject = [
      "sources": .string(sources),
      "atlas": .string(atlas),
      "coverage": .string(coverage),
      "ground": .string(ground),
      "geos": .string(geos),
      "proj": .string(proj),
    ]
    return JSONValue.object(object).bytes(.pretty) + [0x0A]
  }
}
