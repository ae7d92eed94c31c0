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
    if let other = names.first(where: { !Self.isOfAnAtlas($0) }) {
      throw .cannotWrite("\(path) holds \(other), which is of no atlas; name another folder")
    }
  }

  /// Writes the files beside the folder first, then puts them in its place.
  func write(_ files: [File]) throws(CommandFailure) {
    try checkFree()
    try writing { () throws(FileError) in
      let folder = try NewFolder(at: path)
      for file in files { try folder.write(file.bytes, as: file.name) }
      if try !folder.put(replacing: replaces) { try folder.putInTwoSteps() }
    }
  }

  /// `index.html`, and maps named by their days.
  private static func isOfAnAtlas(_ name: String) -> Bool {
    if name == "index.html" { return true }
    let bytes = Array(name.utf8)
    return bytes.count == 14 && name.hasSuffix(".svg") && bytes[4] == 0x2D && bytes[7] == 0x2D
  }
}
