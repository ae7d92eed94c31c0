import Foundation

extension DataSetBuild {
  /// Writes the files into a folder, all of them or none.
  ///
  /// The folder is made when it is not there. Each file is written beside its place and then moved there; when
  /// that fails, what was there before is put back. The manifest is moved last, so a build that is cut off
  /// leaves files that the atlas refuses rather than files of two builds that it takes for one.
  public func write(to folder: String) throws(DataSetError) {
    let existed = FileManager.default.fileExists(atPath: folder)
    var placement = FilePlacement(folder: folder, names: files.map(\.name))
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(fileURLWithPath: placement.fresh(name)))
      }
      try placement.commit()
    } catch {
      placement.putBack()
      if !existed { rmdir(folder) }
      throw .unwritable(folder: folder, reason: (error as NSError).reason)
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
