import HistoricalAtlas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of names, colours or letters, which people write: read whole, but never more than they could write.
package enum SmallFile {
  /// The greatest size in bytes: 32 MiB.
  package static let greatestSize = 1 << 25

  /// Whether anything is at a path.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The bytes of a plain file; nil for what is none, cannot be read or is too large.
  package static func bytes(_ path: String) -> [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= greatestSize else {
      return nil
    }
    return try? FileBytes.read(path)
  }

  /// The same as text; nil too when it is no UTF-8.
  package static func text(_ path: String) -> String? {
    bytes(path).flatMap { String(validating: $0, as: UTF8.self) }
  }
}
