package import HistoricalAtlas
import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DataFolder {
  /// The requested folder or installed data set, or the one of the environment or of this program; fails if there is
  /// none.
  package init(forCommand asked: String?) throws(CommandFailure) {
    if let asked, DataFolder.isName(asked) {
      guard let named = DataFolder(installed: asked, executable: Executable.path) else {
        throw .cannotRead(
          "--data \(asked): there is no such folder, and no such data set among those of `spheres datasets`"
        )
      }
      self = named
      return
    }
    let environment = getenv("SPHERES_DATA").map { String(cString: $0) }
    let found = DataFolder(asked: asked, environment: environment, executable: Executable.path)
    guard let found else {
      throw .cannotRead("no data set found beside the program; name its folder with --data or SPHERES_DATA")
    }
    self = found
  }

  /// Whether that can only be the id of an installed data set: it is no path, and no file or folder has that name.
  private static func isName(_ asked: String) -> Bool {
    !asked.isEmpty && !asked.utf8.contains(UInt8(ascii: "/")) && FileStatus(asked) == nil
  }

  /// The atlas of the folder's built files; a failure has the exit code for it.
  package func atlas() throws(CommandFailure) -> Atlas {
    do {
      return try Atlas(builtFolder: ownBuilt())
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// The exit code that says what is wrong with built files.
  package init(_ error: AtlasError) {
    switch error {
    case .unreadable: self = .cannotRead(error.description)
    case .damaged, .mismatch, .faceWithoutRegion, .faceWithoutPart, .arcWithoutBorder:
      self = .badInput(error.description)
    }
  }
}
