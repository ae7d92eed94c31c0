#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#endif

/// Why the system refused something, in its own words.
struct SystemReason: CustomStringConvertible {
  let description: String

  /// The system's words where the error has a number of the system, else the error's own.
  init(_ error: any Error) {
    let cause = (error as? CocoaError)?.underlying ?? error
    if let cause = cause as? POSIXError {
      description = String(cString: strerror(cause.code.rawValue))
    } else {
      description = String(describing: cause)
    }
  }
}
