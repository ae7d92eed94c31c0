#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Checks whether paths stay inside a folder.
package enum FolderBounds {
  /// The path of a file in a folder; fails if a link on the way leaves the folder, or is broken.
  ///
  /// The folder itself may be a link. A missing file does not count as outside.
  package static func located(_ file: String, in folder: String) throws(FileError) -> String {
    var path = folder
    for part in file.split(separator: "/") {
      path = "\(path)/\(part)"
      guard let status = FileStatus(ofLink: path) else { break }
      guard status.isLink else { continue }
      guard let found = LinkedPath.resolved(path) else {
        throw FileError(.leadsOut, file, "is a link to nothing")
      }
      guard let own = LinkedPath.resolved(folder), found.hasPrefix(own == "/" ? own : own + "/") else {
        throw FileError(.leadsOut, file, "is a link that leads out of the data set's folder")
      }
    }
    return "\(folder)/\(file)"
  }

  /// The names in a folder, sorted.
  package static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw .last(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
        start.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Creates a folder and its parents; returns the new ones, the outermost first.
  package static func make(_ folder: String) throws(FileError) -> [String] {
    if FileStatus(folder)?.isFolder == true { return [] }
    var new: [String] = []
    if let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      new = try make(String(folder[..<slash]))
    }
    if mkdir(folder, 0o777) == 0 { return new + [folder] }
    let error = FileError.last(folder)
    if error.kind == .exists, let status = FileStatus(folder) {
      // Another process may have created it in the meantime.
      if status.isFolder { return new }
      remove(new)
      throw FileError(.system, folder, "is \(status.word), expected a folder")
    }
    remove(new)
    throw error
  }

  /// Removes folders that are empty, the innermost first.
  package static func remove(_ folders: [String]) {
    for folder in folders.reversed() { rmdir(folder) }
  }

  /// Removes a folder with its contents, as far as permitted; links are removed and not followed.
  package static func removeAll(_ path: String) {
    if FileStatus(ofLink: path)?.isFolder == true {
      for name in (try? names(in: path)) ?? [] { removeAll("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
