#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether there is a file of that name that may be read.
func isReadable(_ path: String) -> Bool {
  access(path, R_OK) == 0
}
