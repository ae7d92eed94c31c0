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
  /// the shell looks and runs between two pipes, without a file.
  public func bytes(of svg: String) throws(PictureError) -> [UInt8] {
    guard self != .svg else { return Array(svg.utf8) }
    switch ChildProgram.run("rsvg-convert", ["--format", rawValue], input: Array(svg.utf8)) {
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
}

extension PictureError: CustomStringConvertible {
  /// What went wrong.
  public var description: String {
    switch self {
    case .converterMissing: "rsvg-convert is not installed (Debian: librsvg2-bin); write .svg instead"
    case .refused(let format, let reason): "cannot make a \(format.rawValue): \(reason)"
    case .failed(let format): "rsvg-convert could not make a \(format.rawValue)"
    }
  }
}
