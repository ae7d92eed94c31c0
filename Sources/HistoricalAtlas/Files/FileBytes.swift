import SystemCalls

/// Reads the files that a build wrote.
package enum FileBytes {
  /// The bytes of a file.
  package static func read(_ path: String) throws(AtlasError) -> [UInt8] {
    do {
      return try RegularFile.bytes(of: path, atMost: RegularFile.greatest)
    } catch {
      throw AtlasError(error)
    }
  }

  /// The fingerprint of a file, read in pieces.
  package static func fingerprint(of path: String) throws(AtlasError) -> Fingerprint {
    do {
      var fingerprint = Fingerprint()
      let file = try RegularFile(path, atMost: RegularFile.greatest)
      try file.forEachPiece { fingerprint.add($0) }
      return fingerprint
    } catch {
      throw AtlasError(error)
    }
  }
}

extension AtlasError {
  /// A file of the built data that cannot be read.
  init(_ error: FileError) {
    self = .unreadable(file: error.path, reason: error.reason)
  }
}
