internal import SystemCalls

/// Letters of a picture that no installed font has, so that a program draws boxes for them.
public struct MissingLetters: Hashable, Sendable {
  /// The letters in the order of Unicode; there is at least one.
  public let letters: [Unicode.Scalar]
  /// The language of the picture: `ja`.
  public let language: String

  /// The letters of a picture of this library that none of the fonts known to fontconfig has; nil if there are
  /// none, or if fontconfig's `fc-list` (Debian: fontconfig) is not there to ask.
  public init?(in svg: String, language: String) {
    let letters = PictureText.letters(of: svg)
    guard !letters.isEmpty else { return nil }
    guard
      case .ended(code: 0, let output) = ChildProgram.run(
        "fc-list",
        ["--format", "%{charset}\n"],
        input: []
      )
    else { return nil }
    self.init(letters, fonts: String(decoding: output, as: UTF8.self), language)
  }

  /// The letters that are in none of the sets of letters, as fontconfig writes them: `20-7e a0-17f 4e00`.
  init?(_ letters: some Sequence<Unicode.Scalar>, fonts: String, _ language: String) {
    var missing = Set(letters)
    for range in Set(fonts.split(whereSeparator: \.isWhitespace)) where !missing.isEmpty {
      let ends = range.split(separator: "-").compactMap { UInt32($0, radix: 16) }
      guard let first = ends.first, let last = ends.last, first <= last else { continue }
      missing = missing.filter { !(first...last).contains($0.value) }
    }
    guard !missing.isEmpty else { return nil }
    self.letters = missing.sorted()
    self.language = language
  }

  /// The packages of Debian with fonts that have the letters.
  public var packages: [String] { Set(letters.map { Script($0).package }).sorted() }
}

extension MissingLetters: CustomStringConvertible {
  /// What is missing, and what to install.
  public var description: String {
    let shown = letters.prefix(5).map { String($0) }.joined(separator: " ")
    let more = letters.count > 5 ? " …" : ""
    let count = letters.count == 1 ? "a letter" : "\(letters.count) letters"
    let packages = packages.joined(separator: " and ")
    return "no font here has \(count) of this picture in \"\(language)\" (\(shown)\(more)); "
      + "boxes are drawn instead. Install a font, as of Debian's \(packages)"
  }
}
