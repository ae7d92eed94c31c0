import Foundation

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

  /// The bytes of a file.
  func bytes(_ file: String) throws(DataSetError) -> [UInt8] {
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
    guard let text = String(validating: try bytes(file), as: UTF8.self) else {
      throw .problems([DataSetProblem(file: file, line: nil, message: "is not UTF-8")])
    }
    return text
  }

  /// The bytes of a file as text; nil when there is no such file.
  func optionalText(_ file: String) throws(DataSetError) -> String? {
    has(file) ? try text(file) : nil
  }

  /// The names of the files of a sub-folder that may be missing, with that ending, sorted.
  func optionalFiles(in subfolder: String, endingWith ending: String) throws(DataSetError) -> [String] {
    has(subfolder) ? try files(in: subfolder, endingWith: ending) : []
  }

  /// The names of the files of a sub-folder with that ending, sorted.
  func files(in subfolder: String, endingWith ending: String) throws(DataSetError) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(subfolder)")
    } catch {
      throw .unreadable(file: "\(path)/\(subfolder)", reason: "no such folder")
    }
    return names.filter { $0.hasSuffix(ending) }.sorted().map { "\(subfolder)/\($0)" }
  }
}
