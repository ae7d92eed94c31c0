import SystemCalls

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The running program.
package enum Executable {
  /// The arguments after the program's name; also makes sure that the standard streams are open, and that
  /// unfinished files are removed when a signal ends the program.
  package static func started() -> [String] {
    StandardStreams.prepare()
    Unfinished.isRemovedAtSignals()
    return Array(words.dropFirst())
  }

  /// All arguments, the program's name first.
  package static var words: [String] {
    var words: [String] = []
    var next = argv
    while let word = next.pointee {
      words.append(String(cString: word))
      next += 1
    }
    return words
  }

  /// The path of its file, links resolved.
  package static var path: String {
    #if os(Linux)
      // The system gives the path of the file directly, so that no folders need to be resolved.
      let linked = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(PATH_MAX)) { path in
        let count = path.withMemoryRebound(to: CChar.self) { path in
          path.baseAddress.map { readlink("/proc/self/exe", $0, path.count) } ?? -1
        }
        return count > 0 ? String(decoding: path[..<count], as: UTF8.self) : nil
      }
      if let linked { return linked }
      let name = StartOfProgram.file ?? words.first ?? ""
    #else
      let name = words.first ?? ""
    #endif
    return LinkedPath.resolved(name) ?? name
  }

  /// Replaces this program by another that is installed beside it, with the same arguments.
  ///
  /// Returns only if there is none.
  package static func become(_ name: String) throws(CommandFailure) -> Never {
    let path = path
    let folder = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
    let other = "\(folder)\(name)"
    // The system's own list: nothing is copied, or changed where it is not UTF-8.
    argv[0] = strdup(other)
    execv(other, argv)
    throw .cannotRead("cannot run \(other): \(SystemReason.last)")
  }

  /// The arguments as the system has them.
  private static var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    #if os(Linux)
      // Swift reads them from /proc, and has none if that is not mounted.
      if CommandLine.argc == 0 { return StartOfProgram.argv }
    #endif
    return CommandLine.unsafeArgv
  }
}

#if os(Linux)
  /// The memory that the system prepares for a program: arguments, environment, and auxiliary vector, in that
  /// order.
  ///
  /// It is found from the environment, which is still there.
  private enum StartOfProgram {
    /// The arguments: their count precedes the first, and nothing else there equals it.
    static var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
      // The null that ends the arguments precedes the environment.
      var start = environ - 1
      var count = 0
      while UInt(bitPattern: (start - 1).pointee) != UInt(count) {
        start -= 1
        count += 1
      }
      return start
    }

    /// The path by which the program was started, `AT_EXECFN`; nil if there is no such entry.
    static var file: String? {
      var end = environ
      while end.pointee != nil { end += 1 }
      var note = UnsafeRawPointer(end + 1).assumingMemoryBound(to: UInt.self)
      while note[0] != 0 {
        if note[0] == 31 { return UnsafePointer<CChar>(bitPattern: note[1]).map { String(cString: $0) } }
        note += 2
      }
      return nil
    }
  }
#endif
