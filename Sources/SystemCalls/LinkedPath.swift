#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

package enum LinkedPath {
  /// The path without links; nil if it does not exist.
  package static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The target of a link, existing or not, through further links; the path itself if it is not a link.
  ///
  /// Folders on the way are not resolved. Stops at an open file of this program (`/dev/stdout`, `/dev/fd/3`).
  package static func followed(_ path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      guard descriptor(path) == nil, FileStatus(ofLink: path)?.isLink == true else { return path }
      let target = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { name in
        let count = name.withMemoryRebound(to: CChar.self) { name in
          name.baseAddress.map { readlink(path, $0, name.count) } ?? -1
        }
        return count > 0 ? String(decoding: name[..<count], as: UTF8.self) : nil
      }
      guard let target else { throw .last(path) }
      let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
      path = target.utf8.first == UInt8(ascii: "/") ? target : folder + target
    }
    throw FileError(path, code: ELOOP)
  }

  /// The number of the open file that a path names; nil for every other path.
  static func descriptor(_ path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default: break
    }
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      return Int32(path.dropFirst(folder.count))
    }
    return nil
  }
}
