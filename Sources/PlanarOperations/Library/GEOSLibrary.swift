internal import CGEOS

/// The GEOS library that this program runs with.
public enum GEOSLibrary {
  /// The version of the library and of its C interface, `3.11.1-CAPI-1.17.1`.
  public static var version: String {
    unsafe String(cString: GEOSversion())
  }
}
