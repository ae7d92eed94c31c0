#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Whether there is a readable file of that name.
func isReadable(_ path: String) -> Bool {
  access(path, R_OK) == 0
}
