import SystemCalls

/// The location of a data set's built data: the first of the possible places.
public struct DataFolder: Hashable, Sendable {
  /// The folder of the data set; its built files are in `built`.
  public let path: String

  /// The folder with the built files.
  public var built: String { "\(path)/built" }

  /// A folder that is known.
  public init(path: String) {
    self.path = path
  }

  /// The first existing one of: the requested folder, the one of the environment, `../share/spheres` from the
  /// executable, the resources beside the executable. Nil if there is none.
  ///
  /// A requested folder, or the one of the environment, is used without checking: reading it reports what is
  /// wrong.
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
  /// The data sets that are installed with a program: the one that it uses by default, then those in folders of their
  /// own beside its files, by name.
  package static func installed(executable: String) -> [DataFolder] {
    guard let own = DataFolder(asked: nil, environment: nil, executable: executable) else { return [] }
    let names = (try? FolderBounds.names(in: own.path)) ?? []
    let others = names.map { DataFolder(path: "\(own.path)/\($0)") }
    return [own] + others.filter { FileStatus($0.built)?.isFolder == true }
  }

  /// The installed data set with that id; nil if there is none.
  package init?(installed id: String, executable: String) {
    let found = DataFolder.installed(executable: executable).first { folder in
      (try? Atlas(builtFolder: folder.built))?.about.id == id
    }
    guard let found else { return nil }
    self = found
  }
}

extension DataFolder {
  /// The folder with the built files, none of which is a link out of the data set's folder.
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
