#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The suffix of unfinished files and folders: unique, so that leftovers of a killed program do not disturb
/// others.
package enum TemporaryMark {
  /// A new suffix, such as `.812.5f3a09c1`.
  package static func fresh() -> String {
    ".\(getpid()).\(String(UInt32.random(in: 0 ... .max), radix: 16))"
  }
}
