import SystemCalls

/// The colours in which a PDF is written.
public enum PDFColours: String, CaseIterable, Sendable {
  /// Those of screens, as in the picture.
  case rgb
  /// The four inks of a press.
  case cmyk
  /// Black alone.
  case grey

  /// A PDF in these colours: Ghostscript (Debian: ghostscript) converts it; letters stay letters.
  func converted(_ pdf: [UInt8]) throws(PictureError) -> [UInt8] {
    let (strategy, model): (String, String)
    switch self {
    case .rgb: return pdf
    case .cmyk: (strategy, model) = ("CMYK", "DeviceCMYK")
    case .grey: (strategy, model) = ("Gray", "DeviceGray")
    }
    let words = [
      "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sColorConversionStrategy=\(strategy)",
      "-sProcessColorModel=\(model)", "-sOutputFile=-", "-",
    ]
    switch ChildProgram.run("gs", words, input: pdf) {
    case .isMissing: throw .colourConverterMissing
    case .refused(let reason): throw .refused(.pdf, reason: reason)
    case .ended(code: 0, let output) where output.starts(with: "%PDF-".utf8): return output
    case .ended, .killed: throw .colourConversionFailed
    }
  }
}
