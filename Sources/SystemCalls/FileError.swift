#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder cannot be read or written.
package struct FileError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// There is nothing of that name.
    case missing
    /// Something of that name is there and may not be replaced.
    case exists
    /// It is a pipe, a device, a folder or a socket where a file is needed.
    case notRegular
    /// It is greater than what is read.
    case tooLarge
    /// A link leads out of the folder that it is in.
    case leadsOut
    /// Whoever read a pipe has gone away.
    case readerGone
    /// What else the system refused.
    case system
  }

  package let kind: Kind
  package let path: String
  /// What is wrong, in the system's own words where it was asked.
  package let reason: String

  package init(_ kind: Kind, _ path: String, _ reason: String) {
    self.kind = kind
    self.path = path
    self.reason = reason
  }

  /// What the system said to the last call that failed.
  package static func last(_ path: String) -> FileError { FileError(path, code: errno) }

  init(_ path: String, code: Int32) {
    let kind: Kind =
      switch code {
      case ENOENT: .missing
      case EEXIST: .exists
      case EPIPE: .readerGone
      default: .system
      }
    self.init(kind, path, SystemReason.words(for: code))
  }
}

extension FileError: CustomStringConvertible {
  package var description: String { "\(path): \(reason)" }
}

/// The words for the system's errors: its own, but for the one that users meet every day.
package enum SystemReason {
  package static var last: String { words(for: errno) }

  package static func words(for code: Int32) -> String {
    code == ENOENT ? "no such file or folder" : String(cString: strerror(code))
  }
}
