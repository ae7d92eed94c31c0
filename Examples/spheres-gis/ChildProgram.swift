#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  @preconcurrency import Glibc
#endif

/// Another program that does a piece of the work.
enum ChildProgram {
  /// How it ended.
  enum Outcome: Equatable {
    /// There is no program of that name.
    case isMissing
    /// It ended by itself.
    case ended(code: Int32)
    /// A signal ended it.
    case killed
  }

  /// Runs a program, looked for where the shell looks, with this program's environment and files; waits for its end.
  static func run(_ name: String, _ words: [String]) throws(POSIXError) -> Outcome {
    var pointers: [UnsafeMutablePointer<CChar>?] = ([name] + words).map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var child: pid_t = 0
    let refusal = posix_spawnp(&child, name, nil, nil, pointers, environ)
    guard refusal != ENOENT else { return .isMissing }
    guard refusal == 0 else { throw POSIXError(POSIXErrorCode(rawValue: refusal) ?? .EIO) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
    return status & 0x7F == 0 ? .ended(code: status >> 8 & 0xFF) : .killed
  }
}
