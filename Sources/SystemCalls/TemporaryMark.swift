#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the names of unfinished files and folders end in: never the same twice, so that what a killed program left
/// behind stops no other.
package enum TemporaryMark {
  /// A new mark, as `.812.5f3a09c1`.
  package static func fresh() -> String {
    ".\(getpid()).\(String(UInt32.random(in: 0 ... .max), radix: 16))"
  }
}
