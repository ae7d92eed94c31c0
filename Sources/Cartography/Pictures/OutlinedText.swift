import SystemCalls

extension PictureFormat {
  /// A picture of this library with its letters as outlines, so that it looks the same wherever it is opened.
  ///
  /// `rsvg-convert` chooses the fonts and `pdftocairo` (Debian: poppler-utils) draws the outlines. Layers and data are
  /// lost; title, description and metadata stay.
  public static func outlined(_ svg: String) throws(PictureError) -> String {
    let pdf = try PictureFormat.pdf.converted(svg)
    let outlined: String
    switch ChildProgram.run("pdftocairo", ["-svg", "-", "-"], input: pdf) {
    case .isMissing: throw .outlinerMissing
    case .refused(let reason): throw .refused(.svg, reason: reason)
    case .ended(code: 0, let picture) where !picture.isEmpty:
      outlined = String(decoding: picture, as: UTF8.self)
    case .ended, .killed: throw .outliningFailed
    }
    guard let root = outlined.firstRange(of: "<svg"),
      let end = outlined[root.upperBound...].firstIndex(of: ">"),
      let first = svg.firstRange(of: "<title"), let last = svg.firstRange(of: "<defs>"),
      first.lowerBound < last.lowerBound
    else { throw .outliningFailed }
    let about = svg[first.lowerBound..<last.lowerBound]
    return outlined[...end] + "\n" + about + outlined[outlined.index(after: end)...]
  }
}
