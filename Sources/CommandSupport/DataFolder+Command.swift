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
    if let asked, let named = DataFolder(named: asked) {
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

  /// The installed data set with that id, where no folder has that name; nil if there is none.
  private init?(named id: String) {
    guard !id.utf8.contains(UInt8(ascii: "/")), FileStatus(id) == nil else { return nil }
    self.init(installed: id, executable: Executable.path)
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
