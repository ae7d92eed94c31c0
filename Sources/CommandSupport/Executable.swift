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
      if let resolved = resolved("/proc/self/exe") { return resolved }
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
