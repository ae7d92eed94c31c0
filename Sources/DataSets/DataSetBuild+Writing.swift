import Foundation

extension DataSetBuild {
  /// Writes the files into a folder, all of them or none: each beside its place first, then renamed.
  ///
  /// The folder is made when it is not there. The manifest is renamed last, so a build that is cut off
  /// leaves files that the atlas refuses rather than files of two builds that it takes for one.
  public func write(to folder: String) throws(DataSetError) {
    let mark = ".\(ProcessInfo.processInfo.processIdentifier).new"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, bytes) in files {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)\(mark)"))
      }
      for (name, _) in files {
        guard rename("\(folder)/\(name)\(mark)", "\(folder)/\(name)") == 0 else {
          throw CocoaError(.fileWriteUnknown)
        }
      }
    } catch {
      for (name, _) in files { unlink("\(folder)/\(name)\(mark)") }
      throw .unwritable(folder: folder, reason: error.localizedDescription)
    }
  }
}
