internal import CPROJ

/// The PROJ library that this program runs with.
public enum PROJLibrary {
  /// The version of the library, `9.1.1`.
  public static var version: String {
    let info = unsafe proj_info()
    return unsafe String(cString: info.version)
  }
}
