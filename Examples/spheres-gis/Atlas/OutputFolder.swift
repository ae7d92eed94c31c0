import CommandSupport
import SystemCalls

/// A folder of output files, written all or none.
struct OutputFolder {
  /// A file of the folder.
  struct File {
    let name: String
    let bytes: [UInt8]
  }

  private let path: String
  private let replaces: Bool

  init(path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// Fails if something exists that may not be replaced; checked before the work is done.
  ///
  /// An empty folder may always be filled. With `--force` a folder is replaced only if it contains nothing
  /// except what this verb writes, so that no other file is ever lost.
  func checkFree() throws(CommandFailure) {
    guard let status = FileStatus(path) else { return }
    guard status.isFolder else { throw .cannotWrite("\(path) is \(status.word), expected a folder") }
    let names: [String]
    do throws(FileError) {
      names = try FolderBounds.names(in: path)
    } catch {
      throw .cannotWrite("cannot look into \(error)")
    }
    guard !names.isEmpty else { return }
    guard replaces else {
      throw .cannotWrite("\(path) is not empty; --force replaces an atlas that is there")
    }
    let isOther = { name in
      !Self.isOfAnAtlas(name) || FileStatus(ofLink: "\(path)/\(name)")?.isRegular != true
    }
    if let other = names.first(where: isOther) {
      throw .cannotWrite("\(path) holds \(other), which is of no atlas; name another folder")
    }
  }

  /// Writes the files beside the folder first, then puts them in its place.
  func write(_ files: [File]) throws(CommandFailure) {
    try checkFree()
    try writing { () throws(FileError) in
      if try !exchange(files) { try place(files) }
    }
  }

  /// Replaces the existing folder by a new one; false if it must stay: the working folder, or a mount point.
  private func exchange(_ files: [File]) throws(FileError) -> Bool {
    let folder = try NewFolder(at: path)
    for file in files { try folder.write(file.bytes, as: file.name) }
    if try folder.put(replacing: replaces) { return true }
    do throws(FileError) {
      try folder.putInTwoSteps()
      return true
    } catch {
      guard FileStatus(path)?.isFolder == true else { throw error }
      return false
    }
  }

  /// Writes the files into the existing folder, and removes those of the previous atlas.
  private func place(_ files: [File]) throws(FileError) {
    var placement = FilePlacement(folder: path, replacing: replaces)
    do throws(FileError) {
      for file in files { try placement.write(file.bytes, as: file.name) }
      try placement.commit()
    } catch {
      placement.putBack()
      throw error
    }
    let own = Set(files.map(\.name))
    for name in try FolderBounds.names(in: path) where Self.isOfAnAtlas(name) && !own.contains(name) {
      FolderBounds.removeAll("\(path)/\(name)")
    }
  }

  /// `index.html`, and maps named by their days.
  private static func isOfAnAtlas(_ name: String) -> Bool {
    if name == "index.html" { return true }
    let bytes = Array(name.utf8)
    return bytes.count == 14 && name.hasSuffix(".svg") && bytes[4] == 0x2D && bytes[7] == 0x2D
  }
}
