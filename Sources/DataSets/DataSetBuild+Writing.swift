import AtomicWrites
import Foundation

extension DataSetBuild {
  /// Writes the files into a folder, all of them or none.
  ///
  /// The folder is made when it is not there. The files are written into a new folder, which then takes the place
  /// of the old one in one step: a build that is killed, and two builds at once, leave the files of one build.
  /// A folder that holds other files too is kept: there each file is moved into its place, the manifest last, so
  /// that a build that is cut off leaves files that the atlas refuses rather than files of two builds that it takes
  /// for one.
  public func write(to folder: String) throws(DataSetError) {
    do {
      if holdsOthers(folder) {
        try place(in: folder)
      } else if try !exchange(folder) {
        try place(in: folder)
      }
    } catch {
      throw .unwritable(folder: folder, reason: (error as NSError).reason)
    }
  }

  /// Whether a folder has anything that is no file of a build, or is no folder of its own.
  private func holdsOthers(_ folder: String) -> Bool {
    let manager = FileManager.default
    let names = (try? manager.contentsOfDirectory(atPath: folder)) ?? []
    let isLink = (try? manager.destinationOfSymbolicLink(atPath: folder)) != nil
    let own = Set(files.map(\.name))
    return isLink
      || !names.allSatisfy { name in
        let kind = (try? manager.attributesOfItem(atPath: "\(folder)/\(name)"))?[.type] as? FileAttributeType
        return own.contains(name) && kind == .typeRegular
      }
  }

  /// Writes a new folder and puts it in the place of the old one; false when the system cannot.
  private func exchange(_ folder: String) throws -> Bool {
    let manager = FileManager.default
    var path = folder
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard !["", ".", "..", "/"].contains((path as NSString).lastPathComponent) else { return false }
    let fresh = path + TemporaryMark.fresh() + ".new"
    guard (try? manager.createDirectory(atPath: fresh, withIntermediateDirectories: true)) != nil else {
      return false
    }
    do {
      for (name, bytes) in files { try Data(bytes).write(to: URL(fileURLWithPath: "\(fresh)/\(name)")) }
      if try FolderExchange.put(fresh, at: path) { return true }
      try manager.removeItem(atPath: fresh)
      return false
    } catch {
      try? manager.removeItem(atPath: fresh)
      throw error
    }
  }

  /// Moves file by file into a folder, one build after the other.
  private func place(in folder: String) throws {
    let existed = FileManager.default.fileExists(atPath: folder)
    var placement = FilePlacement(folder: folder, names: files.map(\.name))
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer { if lock >= 0 { close(lock) } }
      if lock >= 0 { flock(lock, LOCK_EX) }
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(fileURLWithPath: placement.fresh(name)))
      }
      try placement.commit()
    } catch {
      placement.putBack()
      if !existed { rmdir(folder) }
      throw error
    }
  }
}

extension NSError {
  /// The system's own words where there are any.
  var reason: String {
    let system = userInfo[NSUnderlyingErrorKey] as? NSError ?? self
    return system.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(system.code))) : localizedDescription
  }
}
