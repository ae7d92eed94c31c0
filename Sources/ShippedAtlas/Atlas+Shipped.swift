import GeoData
public import HistoricalAtlas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Atlas {
  /// The data set that comes with the package.
  ///
  /// Its files are copied beside the program, or the bundle of tests, that is built with this module; a program that is
  /// installed elsewhere takes them along, or has them in `../share/spheres`. Cost: some milliseconds; keep the atlas.
  public static func shipped() throws(AtlasError) -> Atlas {
    let program = RunningCode.path ?? CommandLine.arguments.first ?? ""
    guard let folder = DataFolder(asked: nil, environment: nil, executable: program) else {
      throw .unreadable(file: GeoData.folderName, reason: "it is not beside \(program); copy it there")
    }
    return try Atlas(builtFolder: folder.built)
  }
}

/// Where the running code is.
private enum RunningCode {
  /// The file of the program or, on Darwin, of the bundle of tests; nil if the system does not say.
  static var path: String? {
    #if os(Linux)
      return resolved("/proc/self/exe")
    #else
      var image = Dl_info()
      guard dladdr(#dsohandle, &image) != 0, let name = image.dli_fname else { return nil }
      return resolved(name)
    #endif
  }

  private static func resolved(_ path: UnsafePointer<CChar>) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
