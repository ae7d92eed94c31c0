import ArgumentParser
import CommandSupport

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
    switch ChildProgram.run("rsvg-convert", ["--format", format], input: Array(svg.utf8)) {
    case .isMissing:
      throw .cannotWrite("rsvg-convert is not installed (Debian: librsvg2-bin); write .svg instead")
    case .refused(let reason): throw .cannotWrite("cannot make a \(format): \(reason)")
    case .ended(code: 0, let picture) where !picture.isEmpty: return picture
    case .ended, .killed: throw .cannotWrite("rsvg-convert could not make a \(format)")
    }
  }
}
