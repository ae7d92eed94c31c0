#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The running program.
public enum Executable {
  /// The path of its file, links resolved.
  public static var path: String {
    #if os(Linux)
      // The system names the file itself, so that no folder on the way has to be looked at.
      let linked = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { path in
        let count = path.withMemoryRebound(to: CChar.self) { path in
          path.baseAddress.map { readlink("/proc/self/exe", $0, path.count) } ?? -1
        }
        return count > 0 ? String(decoding: path[..<count], as: UTF8.self) : nil
      }
      if let linked { return linked }
    #endif
    return resolved(CommandLine.arguments[0]) ?? CommandLine.arguments[0]
  }

  /// Becomes the program of another name that is installed beside this one, with the same arguments.
  ///
  /// Returns only when there is none.
  public static func become(_ name: String) throws(CommandFailure) -> Never {
    let path = path
    let folder = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
    let other = "\(folder)\(name)"
    // The system's own list: no word of it is copied, or changed where it is not UTF-8.
    CommandLine.unsafeArgv[0] = strdup(other)
    execv(other, CommandLine.unsafeArgv)
    throw .cannotRead("cannot run \(other): \(String(cString: strerror(errno)))")
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
