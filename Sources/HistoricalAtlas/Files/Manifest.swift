import MapFormats

/// What a build was made from and with, and the fingerprints of its files.
public struct Manifest: Hashable, Sendable {
  /// The fingerprint of every source file of the data set, base map included.
  public let sources: String
  /// The fingerprint of `atlas.json`.
  public let atlas: String
  /// The fingerprint of `coverage.topojson`.
  public let coverage: String
  /// The fingerprint of `answers.cbor`.
  public let answers: String
  /// The fingerprint of `ground.twkb`.
  public let ground: String
  /// The version of GEOS that built it.
  public let geos: String
  /// The version of PROJ that built it.
  public let proj: String

  /// The name of the manifest's own file.
  public static let fileName = "manifest.json"
  /// The name of the text file with everything except the coverage.
  public static let atlasFileName = "atlas.json"
  /// The name of the file with the coverage, for GIS programs.
  public static let coverageFileName = "coverage.topojson"
  /// The name of the file with both, from which every answer is read.
  public static let answersFileName = "answers.cbor"
  /// The name of the file with the ground of the maps.
  public static let groundFileName = "ground.twkb"

  /// The names of all built files.
  static let fileNames = [fileName, answersFileName, atlasFileName, coverageFileName, groundFileName]

  package init(
    sources: String,
    atlas: String,
    coverage: String,
    answers: String,
    ground: String,
    geos: String,
    proj: String
  ) {
    self.sources = sources
    self.atlas = atlas
    self.coverage = coverage
    self.answers = answers
    self.ground = ground
    self.geos = geos
    self.proj = proj
  }

  package init(_ bytes: [UInt8], file: String) throws(AtlasError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw .damaged(file: file, reason: error.description)
    }
    guard case .object(let object) = value else {
      throw .damaged(file: file, reason: "$: expected an object")
    }
    func text(_ name: String) throws(AtlasError) -> String {
      guard case .string(let text)? = object[name] else {
        throw .damaged(file: file, reason: "$.\(name): expected a text")
      }
      return text
    }
    sources = try text("sources")
    atlas = try text("atlas")
    coverage = try text("coverage")
    answers = try text("answers")
    ground = try text("ground")
    geos = try text("geos")
    proj = try text("proj")
  }

  /// Reads the manifest of a folder of built files.
  public init(folder path: String) throws(AtlasError) {
    let file = "\(path)/\(Manifest.fileName)"
    try self.init(try FileBytes.read(file), file: file)
  }

  /// The bytes of the manifest's file.
  package var bytes: [UInt8] {
    let object: JSONObject = [
      "sources": .string(sources),
      "atlas": .string(atlas),
      "coverage": .string(coverage),
      "answers": .string(answers),
      "ground": .string(ground),
      "geos": .string(geos),
      "proj": .string(proj),
    ]
    return JSONValue.object(object).bytes(.pretty) + [0x0A]
  }
}

extension Manifest {
  /// Reads files of a folder that `spheres build` wrote, with its manifest in hand.
  ///
  /// If a build replaces the files in the meantime, the new ones are read.
  package static func withFiles<Value>(
    of folder: String,
    _ read: (Manifest) throws(AtlasError) -> Value
  ) throws(AtlasError) -> Value {
    var manifest = try Manifest(folder: folder)
    for _ in 0..<3 {
      do throws(AtlasError) {
        return try read(manifest)
      } catch {
        guard let other = try? Manifest(folder: folder), other != manifest else { throw error }
        manifest = other
      }
    }
    return try read(manifest)
  }

  /// Checks that a file has that fingerprint.
  static func check(_ file: String, _ fingerprint: String) throws(AtlasError) {
    guard try FileBytes.fingerprint(of: file).description == fingerprint else { throw .mismatch(file: file) }
  }

  /// The bytes of a file, which must have that fingerprint.
  package static func bytes(of file: String, with fingerprint: String) throws(AtlasError) -> [UInt8] {
    let bytes = try FileBytes.read(file)
    guard Fingerprint(bytes).description == fingerprint else { throw .mismatch(file: file) }
    return bytes
  }
}
