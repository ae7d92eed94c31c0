import CommandSupport
import SystemCalls

/// Where a verb writes a folder of files: all of them or none.
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

  /// Fails when something is there that may not be replaced; asked before the work is done.
  ///
  /// An empty folder may always be filled. With `--force` a folder is replaced only when it holds nothing but
  /// what this verb writes, so that no other file is ever lost.
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

  /// Puts a new folder in the place of the one that is there; false where that one has to stay: the working folder, a
  /// disk's own.
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

  /// Writes the files into the folder that is there, and removes those of the atlas before.
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
