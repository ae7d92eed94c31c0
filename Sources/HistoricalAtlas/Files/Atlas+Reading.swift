import MapFormats
import SystemCalls

extension Atlas {
  /// Reads an atlas from the folder that `spheres build` wrote.
  ///
  /// Everything comes from `answers.cbor`: neither the base map nor any YAML is read, and the rules that the
  /// build checked are not checked again. `atlas.json` and `coverage.topojson` must match the manifest too,
  /// so that they never differ from answers. If a build replaces the files in the meantime, the new ones are
  /// read. Cost: a millisecond for a data set of 600 kB.
  public init(builtFolder path: String) throws(AtlasError) {
    self = try Manifest.withFiles(of: path) { manifest throws(AtlasError) in
      try Atlas(builtFolder: path, manifest)
    }
  }

  /// Reads an atlas from a folder of built files with their manifest in hand, on two processors where there are two.
  package init(builtFolder path: String, _ manifest: Manifest) throws(AtlasError) {
    let file = "\(path)/\(Manifest.answersFileName)"
    let bytes = try FileBytes.read(file)
    let drawn = Beside { () throws(AtlasError) in
      try Manifest.check("\(path)/\(Manifest.atlasFileName)", manifest.atlas)
      try Manifest.check("\(path)/\(Manifest.coverageFileName)", manifest.coverage)
      return try Self.half(bytes, file) { bytes throws(CBORError) in try AtlasParts.Drawn(bytes) }
    }
    guard Fingerprint(bytes).description == manifest.answers else { throw .mismatch(file: file) }
    let written = try Self.half(bytes, file) { bytes throws(CBORError) in try AtlasParts.Written(bytes) }
    try self.init(AtlasParts(written: written, drawn: drawn.value()))
  }

  private static func half<Half>(
    _ bytes: [UInt8],
    _ file: String,
    _ read: (UnsafeRawBufferPointer) throws(CBORError) -> Half
  ) throws(AtlasError) -> Half {
    do {
      return try bytes.withUnsafeBytes(read)
    } catch {
      throw .damaged(file: file, reason: String(describing: error))
    }
  }
}
