import SystemCalls

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension DataSetBuild {
  /// Writes the files into `built` of the data set's own folder, which must not be a link out of it.
  ///
  /// All else is as in ``write(to:)``.
  ///
  /// - Parameters:
  ///   - folder: The folder of the data set.
  ///   - unbuilt: The new data set that is being built for the first time.
  public func write(
    intoDataSet folder: String,
    finishing unbuilt: UnbuiltDataSet? = nil
  ) throws(DataSetError) {
    do {
      _ = try FolderBounds.located("built", in: folder)
    } catch {
      throw .unwritable(folder: "\(folder)/built", reason: "it \(error.reason)")
    }
    guard let unbuilt else { return try write(to: "\(folder)/built") }
    try unbuilt.finish { () throws(DataSetError) in try write(to: "\(folder)/built") }
  }

  /// Writes the files into a folder, all of them or none.
  ///
  /// The folder is created if it does not exist. The files are written into a new folder, which then replaces
  /// the old one in one step: a killed build, or two concurrent builds, leave the files of one build. A
  /// folder that contains other files too is kept: there each file is moved into place, the manifest last, so
  /// that an interrupted build leaves files that the atlas refuses rather than a mix of two builds. If the
  /// path is a link, its target is written, and the link stays.
  public func write(to folder: String) throws(DataSetError) {
    do throws(FileError) {
      var isWritten = false
      if try !holdsOthers(folder) { isWritten = try exchange(folder) }
      if !isWritten { try place(in: folder) }
    } catch {
      throw .unwritable(folder: folder, reason: error.reason)
    }
  }

  /// Whether a folder has anything except files of a build.
  private func holdsOthers(_ folder: String) throws(FileError) -> Bool {
    guard FileStatus(folder)?.isFolder == true else { return false }
    let own = Set(files.map(\.name))
    return try !FolderBounds.names(in: folder).allSatisfy { name in
      own.contains(name) && FileStatus(ofLink: "\(folder)/\(name)")?.isRegular == true
    }
  }

  /// Writes a new folder and replaces the old one by it; false if the system cannot.
  private func exchange(_ folder: String) throws(FileError) -> Bool {
    guard !["", ".", ".."].contains(folder.split(separator: "/").last ?? "") else { return false }
    let new: NewFolder
    do throws(FileError) {
      new = try NewFolder(at: folder)
    } catch {
      // If nothing can be created beside a folder, files may still be written into it.
      guard FileStatus(folder)?.isFolder == true else { throw error }
      return false
    }
    for (name, bytes) in files { try new.write(bytes, as: name) }
    return try new.put(replacing: true)
  }

  /// Moves file by file into a folder, one build at a time.
  private func place(in folder: String) throws(FileError) {
    var placement = FilePlacement(folder: folder, replacing: true)
    do throws(FileError) {
      try placement.makeFolder()
      let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      defer { if lock >= 0 { close(lock) } }
      if lock >= 0 { flock(lock, LOCK_EX) }
      for (name, bytes) in files { try placement.write(bytes, as: name) }
      try placement.commit()
    } catch {
      placement.putBack()
      throw error
    }
  }
}
