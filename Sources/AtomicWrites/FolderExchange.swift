#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts a folder in the place of another in one step of the file system, so that nobody ever sees half of one.
public enum FolderExchange {
  /// Makes the folder at a path the one that was written beside it; what was there before is removed.
  ///
  /// Whoever looks, and whatever ends the program, finds the old folder or the new one. Of two programs that do
  /// this at once, the last one's folder stays.
  ///
  /// - Returns: False, with nothing changed, where the file system cannot exchange folders.
  public static func put(_ fresh: String, at path: String) throws(POSIXError) -> Bool {
    if rename(fresh, path) == 0 { return true }
    // An empty folder is replaced by that; what else is there is exchanged.
    guard errno == ENOTEMPTY || errno == EEXIST else {
      if errno == EBUSY || errno == EXDEV { return false }
      throw POSIXError.last
    }
    guard exchange(fresh, path) else { return false }
    // What was written is there, whether what it replaced can be removed or not.
    try? FileManager.default.removeItem(atPath: fresh)
    return true
  }

  #if canImport(Darwin)
    private static func exchange(_ first: String, _ second: String) -> Bool {
      renamex_np(first, second, UInt32(RENAME_SWAP)) == 0
    }
  #else
    private typealias Exchange =
      @convention(c) (
        CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
      ) -> CInt

    /// `renameat2` with `RENAME_EXCHANGE`, which the system's module leaves out; looked up by its name.
    private static func exchange(_ first: String, _ second: String) -> Bool {
      guard let symbol = dlsym(nil, "renameat2") else { return false }
      let exchange = unsafeBitCast(symbol, to: Exchange.self)
      return exchange(AT_FDCWD, first, AT_FDCWD, second, 2) == 0
    }
  #endif
}
