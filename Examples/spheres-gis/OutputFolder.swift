import AtomicWrites
import CommandSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#endif

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
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.replaces = replaces
  }

  /// Fails when something is there that may not be replaced; asked before the work is done.
  ///
  /// An empty folder may always be filled. With `--force` a folder is replaced only when it holds nothing but
  /// what this verb writes, so that no other file is ever lost.
  func checkFree() throws(CommandFailure) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .cannotWrite("\(path) is a file; expected a folder")
    }
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
      throw .cannotWrite("cannot look into \(path): \(SystemReason(error))")
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
    let manager = FileManager.default
    let mark = TemporaryMark.fresh()
    let (new, old) = ("\(path)\(mark).new", "\(path)\(mark).old")
    do {
      try manager.createDirectory(atPath: new, withIntermediateDirectories: true)
      for file in files {
        try OutputFile(path: "\(new)/\(file.name)", replaces: false).write(file.bytes)
      }
      if try FolderExchange.put(new, at: path) { return }
      // Where folders cannot be exchanged, one goes before the other comes.
      let isThere = manager.fileExists(atPath: path)
      if isThere { try manager.moveItem(atPath: path, toPath: old) }
      do { try manager.moveItem(atPath: new, toPath: path) } catch {
        if isThere { try? manager.moveItem(atPath: old, toPath: path) }
        throw error
      }
      if isThere { try manager.removeItem(atPath: old) }
    } catch {
      try? manager.removeItem(atPath: new)
      throw .cannotWrite("cannot write \(path): \(SystemReason(error))")
    }
  }

  /// `index.html`, and maps named by their days.
  private static func isOfAnAtlas(_ name: String) -> Bool {
    if name == "index.html" { return true }
    let bytes = Array(name.utf8)
    return bytes.count == 14 && name.hasSuffix(".svg") && bytes[4] == 0x2D && bytes[7] == 0x2D
  }
}
