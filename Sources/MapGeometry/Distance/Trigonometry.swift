#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The cosine of an angle in degrees.
func cosine(degrees: Double) -> Double { cos(degrees * .pi / 180) }

/// The sine of an angle in degrees.
func sine(degrees: Double) -> Double { sin(degrees * .pi / 180) }
