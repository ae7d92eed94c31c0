import ArgumentParser
import Cartography
import CommandSupport
import HistoricalAtlas

/// The file of a map or a chart.
struct PictureFile {
  private let output: OutputFile
  private let format: PictureFormat
  private let language: String
  /// Whether warnings are left out.
  private let isQuiet: Bool
  private let data: About
  var outlinesText = false
  var colours = PDFColours.rgb

  init(
    _ output: OutputFile,
    _ format: PictureFormat,
    language: String,
    isQuiet: Bool,
    _ data: About
  ) {
    self.output = output
    self.format = format
    self.language = language
    self.isQuiet = isQuiet
    self.data = data
  }

  /// Writes a picture in the format; warns of letters that no font here has, if the format needs fonts here.
  func write(_ svg: String) throws(CommandFailure) {
    let picture: [UInt8]
    do throws(PictureError) {
      let drawing = outlinesText ? try PictureFormat.outlined(svg) : svg
      let author = "Spheres, data set \(data.id) \(data.version)"
      picture = try format.bytes(of: drawing, author: author, colours: colours)
    } catch {
      throw .cannotWrite(error.description)
    }
    if format != .svg || outlinesText, !isQuiet, let missing = MissingLetters(in: svg, language: language) {
      Console.note("warning: \(output.path): \(missing)")
    }
    try output.write(picture)
  }
}

extension PictureFormat {
  /// The format that the ending of a file says; SVG for standard output.
  init(_ file: OutputFile) throws(ValidationError) {
    guard let format = PictureFormat(rawValue: file.path == "-" ? "svg" : file.ending) else {
      throw ValidationError("unknown picture format \"\(file.ending)\"; expected .svg, .png or .pdf")
    }
    self = format
  }
}
