/// What a sheet is printed on: a page of a size, or a column of a width.
///
/// A sheet for paper has its size in millimetres, and no letters smaller than 6.5 points. On a page the map takes what
/// title, legend and notes leave.
public struct Paper: Hashable, Sendable {
  /// The width in millimetres.
  public let width: Double
  /// The height of a page in millimetres; nil for a column, which is as high as its sheet.
  public let height: Double?

  /// The widths of columns, in millimetres.
  public static let columns = 80.0...2000.0

  /// Takes a page by its name, `a5` to `a0`, upright, or a column by its width, `85mm`.
  public init(_ text: String) throws(PaperError) {
    let name = text.lowercased()
    if let page = Self.pages.first(where: { $0.name == name }) {
      (width, height) = (page.width, page.height)
      return
    }
    guard name.hasSuffix("mm") else { throw .unknown(text) }
    let number = name.dropLast("mm".count)
    let isPlain = number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard isPlain, let width = Double(number) else { throw .unknown(text) }
    guard Self.columns.contains(width) else { throw .width(text) }
    (self.width, height) = (width, nil)
  }

  private init(width: Double, height: Double?) {
    self.width = width
    self.height = height
  }

  /// The page lying on its side; a column stays as it is.
  public var turned: Paper { height.map { Paper(width: $0, height: width) } ?? self }

  /// For two maps beside each other: the page on its side, or the column, and the column of one of them; nil if that is
  /// too narrow for a map.
  public var halved: (whole: Paper, half: Paper)? {
    let whole = height.map { $0 > width ? turned : self } ?? self
    let half = Paper(width: whole.width / 2, height: nil)
    return Self.columns.contains(half.width) ? (whole, half) : nil
  }

  private static let pages: [(name: String, width: Double, height: Double)] = [
    ("a0", 841, 1189), ("a1", 594, 841), ("a2", 420, 594), ("a3", 297, 420), ("a4", 210, 297),
    ("a5", 148, 210),
  ]

  /// The pixels of a millimetre, of which 96 are an inch as in CSS.
  static let pixelsPerMillimetre = 96 / 25.4

  /// The width in pixels.
  var pixelWidth: Double { width * Self.pixelsPerMillimetre }

  /// The height of a page in pixels.
  var pixelHeight: Double? { height.map { $0 * Self.pixelsPerMillimetre } }

  /// The size in pixels of the smallest letters on paper: 6.5 points.
  static let smallestLetters = 6.5 * 96 / 72

  /// Upright or on its side, whichever shows ground of these proportions larger; upright if neither.
  ///
  /// - Parameters:
  ///   - proportion: The height of the ground for each unit of its width.
  ///   - hasLegend: Whether a legend stands below the ground, which takes as much height on a wide page as on a narrow
  ///     one.
  func fitting(_ proportion: Double, hasLegend: Bool) -> Paper {
    let (upright, turned) = (scale(proportion, hasLegend), turned.scale(proportion, hasLegend))
    return turned > upright ? self.turned : self
  }

  /// The width in pixels of ground of these proportions.
  private func scale(_ proportion: Double, _ hasLegend: Bool) -> Double {
    guard let pixelHeight else { return pixelWidth }
    let text = (hasLegend ? 520 : 170) * max(1, pixelWidth / 1200).squareRoot()
    return min(pixelWidth, (pixelHeight - text) / proportion)
  }
}

/// Why a text names no paper.
public enum PaperError: Error, Hashable, Sendable {
  /// It is no name of a page and no width in millimetres.
  case unknown(String)
  /// The column is too narrow or too wide.
  case width(String)
}

extension PaperError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .unknown(let text): "found \"\(text)\", expected a5, a4, a3, a2, a1, a0, or a width as in 170mm"
    case .width(let text): "found \"\(text)\", expected 80mm to 2000mm"
    }
  }
}
