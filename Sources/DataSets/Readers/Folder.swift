import MapGeometry
import SystemCalls

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

  /// Whether the file exists, even as a link.
  func has(_ file: String) -> Bool { FileStatus(ofLink: "\(path)/\(file)") != nil }

  /// The path of a file; fails if a symbolic link leads out of the folder.
  func located(_ file: String) throws(DataSetError) -> String {
    do throws(FileError) {
      return try FolderBounds.located(file, in: path)
    } catch {
      throw .problems([DataSetProblem(file: error.path, line: nil, message: error.reason)])
    }
  }

  /// The bytes of a file, up to a limit.
  func bytes(_ file: String, atMost greatest: Int = RegularFile.greatest) throws(DataSetError) -> [UInt8] {
    let located = try located(file)
    do throws(FileError) {
      return try RegularFile.bytes(of: located, atMost: greatest)
    } catch {
      guard error.kind == .tooLarge else { throw .unreadable(file: located, reason: error.reason) }
      throw .problems([DataSetProblem(file: file, line: nil, message: error.reason)])
    }
  }

  /// The text of a file; nil, with what is wrong with it reported, when it holds none.
  func text(_ file: String, _ problems: Problems) throws(DataSetError) -> FileText? {
    let found: [UInt8]
    do {
      found = try bytes(file, atMost: RegularFile.greatestText)
    } catch .problems(let faults) {
      problems.report(faults)
      return nil
    }
    guard let text = String(validating: found, as: UTF8.self) else {
      problems.report("is not UTF-8", in: file)
      return nil
    }
    return FileText(name: file, text: text, problems: problems)
  }

  /// The same; nil also if there is no such file.
  func optionalText(_ file: String, _ problems: Problems) throws(DataSetError) -> FileText? {
    has(file) ? try text(file, problems) : nil
  }

  /// The names of the files with an extension in a folder that may be missing, sorted.
  func optionalFiles(in subfolder: String, endingWith ending: String) throws(DataSetError) -> [String] {
    has(subfolder) ? try files(in: subfolder, endingWith: ending) : []
  }

  /// The names of the files with an extension in a folder, sorted.
  func files(in subfolder: String, endingWith ending: String) throws(DataSetError) -> [String] {
    let located = try located(subfolder)
    let names: [String]
    do throws(FileError) {
      names = try FolderBounds.names(in: located)
    } catch {
      throw .unreadable(file: located, reason: error.reason)
    }
    let files = names.filter { $0.hasSuffix(ending) }.map { "\(subfolder)/\($0)" }
    if let hidden = files.compactMap(\.firstHidden).first {
      let message = "has a file with the control character \(hidden.code) in its name"
      throw .problems([DataSetProblem(file: subfolder, line: nil, message: message)])
    }
    return files
  }
}
