import Foundation
import MapGeometry

/// The folder of a data set; every file is named relative to it, and none outside it is read.
struct Folder {
  let path: String

  /// Whether a path stays in the folder: relative, without steps up and without control characters.
  static func isInside(_ file: String) -> Bool {
    !file.hasPrefix("/") && !file.hasPrefix("~")
      && file.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        !part.isEmpty && part != "." && part != ".."
      } && file.unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }

  /// Whether the file is there.
  func has(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(file)")
  }

  /// The greatest text of a data set that is read: 32 MiB.
  static let greatestText = 1 << 25

  /// The path of a file; fails when a symbolic link leads out of the folder.
  func located(_ file: String) throws(DataSetError) -> String {
    guard let own = realpath(path, nil) else { return "\(path)/\(file)" }
    defer { free(own) }
    guard let found = realpath("\(path)/\(file)", nil) else { return "\(path)/\(file)" }
    defer { free(found) }
    let root = String(cString: own)
    guard String(cString: found).hasPrefix(root == "/" ? root : root + "/") else {
      let message = "is a link that leads out of the data set's folder"
      throw .problems([DataSetProblem(file: file, line: nil, message: message)])
    }
    return "\(path)/\(file)"
  }

  /// The bytes of a file, of which there may be so many.
  func bytes(_ file: String, atMost greatest: Int = PolygonSource.greatestText) throws(DataSetError)
    -> [UInt8]
  {
    let located = try located(file)
    var status = stat()
    if stat(located, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(file: located, reason: "not a file") }
      guard status.st_size <= greatest else {
        let message = "has \(status.st_size.counted("byte")), expected at most \(greatest)"
        throw .problems([DataSetProblem(file: file, line: nil, message: message)])
      }
    }
    guard let data = FileManager.default.contents(atPath: "\(path)/\(file)") else {
      let exists = FileManager.default.fileExists(atPath: "\(path)/\(file)")
      throw .unreadable(
        file: "\(path)/\(file)",
        reason: exists ? "no permission, or not a file" : "no such file"
      )
    }
    return [UInt8](data)
  }

  /// The bytes of a file as text.
  func text(_ file: String) throws(DataSetError) -> String {
    guard let text = String(validating: try bytes(file, atMost: Folder.greatestText), as: UTF8.self) else {
      throw .problems([DataSetProblem(file: file, line: nil, message: "is not UTF-8")])
    }
    return text
  }

  /// The bytes of a file as text; nil, with what is wrong, when it is none.
  func text(_ file: String, _ problems: inout [DataSetProblem]) throws(DataSetError) -> String? {
    do {
      return try text(file)
    } catch .problems(let found) {
      problems += found
      return nil
    }
  }

  /// The same; nil when there is no such file too.
  func optionalText(_ file: String, _ problems: inout [DataSetProblem]) throws(DataSetError) -> String? {
    has(file) ? try text(file, &problems) : nil
  }

  /// The names of the files of a sub-folder that may be missing, with that ending, sorted.
  func optionalFiles(in subfolder: String, endingWith ending: String) throws(DataSetError) -> [String] {
    has(subfolder) ? try files(in: subfolder, endingWith: ending) : []
  }

  /// The names of the files of a sub-folder with that ending, sorted.
  func files(in subfolder: String, endingWith ending: String) throws(DataSetError) -> [String] {
    _ = try located(subfolder)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(subfolder)")
    } catch {
      throw .unreadable(file: "\(path)/\(subfolder)", reason: "no such folder")
    }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(subfolder)/\($0)" }
  }
}
