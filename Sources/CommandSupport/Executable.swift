import SystemCalls

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The running program.
package enum Executable {
  /// The words behind the program's name, ready to be read: the standard streams are open, and what is unfinished
  /// when a signal ends the program is removed.
  package static func started() -> [String] {
    StandardStreams.prepare()
    Unfinished.isRemovedAtSignals()
    return Array(words.dropFirst())
  }

  /// All words, the program's name first.
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
      // The system names the file itself, so that no folder on the way has to be looked at.
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

  /// Becomes the program of another name that is installed beside this one, with the same arguments.
  ///
  /// Returns only when there is none.
  package static func become(_ name: String) throws(CommandFailure) -> Never {
    let path = path
    let folder = path.utf8.lastIndex(of: 0x2F).map { path[...$0] } ?? ""
    let other = "\(folder)\(name)"
    // The system's own list: no word of it is copied, or changed where it is not UTF-8.
    argv[0] = strdup(other)
    execv(other, argv)
    throw .cannotRead("cannot run \(other): \(SystemReason.last)")
  }

  /// The words as the system has them.
  private static var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    #if os(Linux)
      // Swift asks /proc for them, and has none where that is not mounted.
      if CommandLine.argc == 0 { return StartOfProgram.argv }
    #endif
    return CommandLine.unsafeArgv
  }
}

#if os(Linux)
  /// What the system lays before a program when it starts it: words, environment, and notes, one after the other.
  ///
  /// It is where the environment still is, from which both ways are found.
  private enum StartOfProgram {
    /// The words: the number of them stands before the first, and nothing else there is such a number.
    static var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
      // Before the environment stands the null that ends the words.
      var start = environ - 1
      var count = 0
      while UInt(bitPattern: (start - 1).pointee) != UInt(count) {
        start -= 1
        count += 1
      }
      return start
    }

    /// The path that the program was started by, `AT_EXECFN`; nil when there is no such note.
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
