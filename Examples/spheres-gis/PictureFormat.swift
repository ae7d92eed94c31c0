import ArgumentParser
import CommandSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The format of a picture, from the ending of its file.
enum PictureFormat {
  case svg
  case png
  case pdf

  init(_ file: OutputFile) throws(ValidationError) {
    switch file.path == "-" ? "svg" : file.ending {
    case "svg": self = .svg
    case "png": self = .png
    case "pdf": self = .pdf
    case let ending: throw ValidationError("no picture ends in \"\(ending)\"; expected .svg, .png or .pdf")
    }
  }

  /// The picture in this format; PNG and PDF are made by `rsvg-convert`.
  func bytes(of svg: String) throws(CommandFailure) -> [UInt8] {
    switch self {
    case .svg: return Array(svg.utf8)
    case .png: return try PictureFormat.converted(svg, to: "png")
    case .pdf: return try PictureFormat.converted(svg, to: "pdf")
    }
  }

  private static func converted(_ svg: String, to format: String) throws(CommandFailure) -> [UInt8] {
    // A folder that nobody else can write to: its name cannot be guessed.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("spheres-\(UUID().uuidString)")
    let source = folder.appendingPathComponent("map.svg")
    let target = folder.appendingPathComponent("map.\(format)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome: ChildProgram.Outcome
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700]
      )
      try OutputFile(path: source.path, replaces: false).write(Array(svg.utf8))
      let words = ["--format", format, "--output", target.path, source.path]
      outcome = try ChildProgram.run("rsvg-convert", words)
    } catch {
      throw .cannotWrite("cannot make a \(format): \(SystemReason(error))")
    }
    guard outcome != .isMissing else {
      throw .cannotWrite("rsvg-convert is not installed (Debian: librsvg2-bin); write .svg instead")
    }
    guard outcome == .ended(code: 0), let data = try? Data(contentsOf: target) else {
      throw .cannotWrite("rsvg-convert could not make a \(format)")
    }
    return [UInt8](data)
  }
}
