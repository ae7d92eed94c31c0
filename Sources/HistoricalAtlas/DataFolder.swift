import SystemCalls

/// Where the built data of a data set are: the first of the places where they may be.
public struct DataFolder: Hashable, Sendable {
  /// The folder of the data set; its built files are in `built`.
  public let path: String

  /// The folder with the built files.
  public var built: String { "\(path)/built" }

  /// A folder that is known.
  public init(path: String) {
    self.path = path
  }

  /// The first that there is of: the one that was asked for, the one of the environment, `../share/spheres` from
  /// the executable, the resources beside the executable. Nil when there is none.
  ///
  /// What was asked for, or is named by the environment, is taken as it is: reading it says what is wrong.
  ///
  /// - Parameters:
  ///   - asked: A folder that a user asked for.
  ///   - environment: The value of `SPHERES_DATA`.
  ///   - executable: The path of the running program.
  public init?(asked: String?, environment: String?, executable: String) {
    if let asked {
      path = asked
    } else if let environment, !environment.isEmpty {
      path = environment
    } else {
      let folder = executable.utf8.lastIndex(of: UInt8(ascii: "/")).map { executable[..<$0] } ?? ""
      let candidates = ["\(folder)/../share/spheres", "\(folder)/Spheres_GeoData.resources"]
      guard let found = candidates.first(where: { FileStatus("\($0)/built") != nil }) else { return nil }
      path = found
    }
  }
}

extension DataFolder {
  /// The folder with the built files, none of which is a link that leads out of the data set's folder.
  package func ownBuilt() throws(AtlasError) -> String {
    for name in Manifest.fileNames {
      do {
        _ = try FolderBounds.located("built/\(name)", in: path)
      } catch {
        throw .unreadable(file: "\(path)/\(error.path)", reason: error.reason)
      }
    }
    return built
  }
}
