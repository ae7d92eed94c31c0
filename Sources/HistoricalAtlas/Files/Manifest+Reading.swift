extension Manifest {
  /// Reads files of a folder that `spheres build` wrote, with its manifest in hand.
  ///
  /// A build that puts other files there in the meantime does not disturb: then the new ones are read.
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

  /// Makes sure that a file is the one with that fingerprint.
  static func check(_ file: String, _ fingerprint: String) throws(AtlasError) {
    guard try FileBytes.fingerprint(of: file).description == fingerprint else { throw .mismatch(file: file) }
  }

  /// The bytes of a file, which has to be the one with that fingerprint.
  package static func bytes(of file: String, with fingerprint: String) throws(AtlasError) -> [UInt8] {
    let bytes = try FileBytes.read(file)
    guard Fingerprint(bytes).description == fingerprint else { throw .mismatch(file: file) }
    return bytes
  }
}
