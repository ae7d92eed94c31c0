#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Gives a finished file its name.
package enum FileMove {
  /// Moves a file; without `replacing` only to where nothing is, so that of two programs one is refused.
  ///
  /// - Returns: False, with the reason in `errno`, when it was not moved.
  package static func move(_ fresh: String, to target: String, replacing: Bool) -> Bool {
    guard !replacing else { return rename(fresh, target) == 0 }
    if link(fresh, target) == 0 {
      unlink(fresh)
      return true
    }
    guard errno != EEXIST else { return false }
    // A file system without links: that nothing is there can only be looked at.
    guard FileStatus(ofLink: target) == nil else {
      errno = EEXIST
      return false
    }
    return rename(fresh, target) == 0
  }
}
