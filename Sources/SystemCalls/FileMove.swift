#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Moves a finished file to its name.
package enum FileMove {
  /// Moves a file; without `replacing` only if nothing is there, so that of two programs one is refused.
  ///
  /// - Returns: False, with the reason in `errno`, if it was not moved.
  package static func move(_ fresh: String, to target: String, replacing: Bool) -> Bool {
    guard !replacing else { return rename(fresh, target) == 0 }
    if link(fresh, target) == 0 {
      unlink(fresh)
      return true
    }
    guard errno != EEXIST else { return false }
    // A file system without links: existence can only be checked beforehand.
    guard FileStatus(ofLink: target) == nil else {
      errno = EEXIST
      return false
    }
    return rename(fresh, target) == 0
  }
}
