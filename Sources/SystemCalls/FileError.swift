#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder cannot be read or written.
package struct FileError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Nothing of that name exists.
    case missing
    /// Something of that name exists and may not be replaced.
    case exists
    /// It is a pipe, a device, a folder or a socket where a file is needed.
    case notRegular
    /// It is larger than the limit.
    case tooLarge
    /// A link leads out of its folder.
    case leadsOut
    /// The reader of a pipe has gone away.
    case readerGone
    /// Any other system error.
    case system
  }

  package let kind: Kind
  package let path: String
  /// What is wrong, with the system's message if there is one.
  package let reason: String

  package init(_ kind: Kind, _ path: String, _ reason: String) {
    self.kind = kind
    self.path = path
    self.reason = reason
  }

  /// The system's message for the last failed call.
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

/// Messages for system errors: the system's own, except for the most common one.
package enum SystemReason {
  package static var last: String { words(for: errno) }

  package static func words(for code: Int32) -> String {
    code == ENOENT ? "no such file or folder" : String(cString: strerror(code))
  }
}
