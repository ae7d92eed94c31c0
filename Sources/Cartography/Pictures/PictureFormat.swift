import SystemCalls

/// The format of a picture.
public enum PictureFormat: String, CaseIterable, Sendable {
  /// The map as it is drawn.
  case svg
  /// Pixels.
  case png
  /// Pages.
  case pdf

  /// The picture in this format.
  ///
  /// SVG is returned as it is. PNG and PDF are made by `rsvg-convert` (Debian: librsvg2-bin), which is looked for where
  /// the shell looks and runs between two pipes, without a file. PNG of a sheet for paper has 300 dots an inch.
  /// A PDF has the fonts in it, the title of the picture, its description as subject, and the author.
  /// Its colours are those of screens unless others are asked for.
  public func bytes(
    of svg: String,
    author: String = "",
    colours: PDFColours = .rgb
  ) throws(PictureError) -> [UInt8] {
    guard self == .pdf else { return try converted(svg) }
    let picture = try colours.converted(try converted(svg))
    let information = PDFInformation(
      title: PictureText.content(of: "title", in: svg),
      author: author,
      subject: PictureText.content(of: "desc", in: svg)
    )
    // A file whose end has another form is still the picture.
    return information.added(to: picture) ?? picture
  }

  /// The picture as the converter makes it.
  func converted(_ svg: String) throws(PictureError) -> [UInt8] {
    guard self != .svg else { return Array(svg.utf8) }
    var words = ["--format", rawValue]
    // Of sheets for paper, whose size is in millimetres; pixels stay pixels.
    if self == .png { words += ["--dpi-x", "300", "--dpi-y", "300"] }
    switch ChildProgram.run("rsvg-convert", words, input: Array(svg.utf8)) {
    case .isMissing: throw .converterMissing
    case .refused(let reason): throw .refused(self, reason: reason)
    case .ended(code: 0, let picture) where !picture.isEmpty: return picture
    case .ended, .killed: throw .failed(self)
    }
  }
}

/// Why a picture cannot be made.
public enum PictureError: Error, Hashable, Sendable {
  /// `rsvg-convert` is not installed.
  case converterMissing
  /// The system did not start `rsvg-convert`; with its own words.
  case refused(PictureFormat, reason: String)
  /// `rsvg-convert` failed, was killed, or wrote nothing.
  case failed(PictureFormat)
  /// `pdftocairo` is not installed.
  case outlinerMissing
  /// `pdftocairo` failed, was killed, or wrote no picture.
  case outliningFailed
  /// Ghostscript is not installed.
  case colourConverterMissing
  /// Ghostscript failed, was killed, or wrote no PDF.
  case colourConversionFailed
}

extension PictureError: CustomStringConvertible {
  /// What went wrong.
  public var description: String {
    switch self {
    case .converterMissing: "rsvg-convert is not installed (Debian: librsvg2-bin); write .svg instead"
    case .refused(let format, let reason): "cannot make a \(format.rawValue): \(reason)"
    case .failed(let format): "rsvg-convert could not make a \(format.rawValue)"
    case .outlinerMissing: "pdftocairo, which outlines text, is not installed (Debian: poppler-utils)"
    case .outliningFailed: "pdftocairo could not outline the text"
    case .colourConverterMissing:
      "Ghostscript, which converts the colours of a PDF, is not installed (Debian: ghostscript)"
    case .colourConversionFailed: "Ghostscript could not convert the colours of the PDF"
    }
  }
}
