import Cartography
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The contents of a picture, read by a parser that refuses malformed XML.
final class PictureReader: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  init?(_ svg: String) {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  /// The texts of elements with a name.
  func texts(of name: String) -> [String] {
    elements.filter { $0.name == name }.map(\.text)
  }

  /// The element with an id.
  func element(id: String) -> Element? {
    elements.first { $0.attributes["id"] == id }
  }

  /// The corners of a path of lines, in tenths of a pixel, without repetition.
  static func points(of path: String) -> Set<[Int]> {
    var points: Set<[Int]> = []
    var numbers: [Int] = []
    var at = [0, 0]
    var command = ""
    for token in tokens(of: path) {
      if token.first?.isLetter == true {
        command = token
        continue
      }
      numbers.append(Int(((Double(token) ?? .nan) * 10).rounded()))
      switch (command, numbers.count) {
      case ("M", 2): at = numbers
      case ("l", 2): at = [at[0] + numbers[0], at[1] + numbers[1]]
      case ("h", 1): at[0] += numbers[0]
      case ("v", 1): at[1] += numbers[0]
      default: continue
      }
      points.insert(at)
      numbers = []
    }
    return points
  }

  /// A step of a path from one corner to the next.
  struct Step {
    let from: PixelPoint
    let to: PixelPoint

    var length: Double { hypot(to.x - from.x, to.y - from.y) }

    /// Whether some of it lies within a box.
    func enters(_ box: PixelBox) -> Bool {
      (1..<50).contains { part in
        let share = Double(part) / 50
        let x = from.x + (to.x - from.x) * share
        let y = from.y + (to.y - from.y) * share
        return box.left + 1 < x && x < box.right - 1 && box.top + 1 < y && y < box.bottom - 1
      }
    }
  }

  /// The steps of a path of lines, those that close it among them.
  static func steps(of path: String) -> [Step] {
    var steps: [Step] = []
    var numbers: [Double] = []
    var (start, at) = (PixelPoint(x: 0, y: 0), PixelPoint(x: 0, y: 0))
    var command = ""
    for token in tokens(of: path) {
      if token.first?.isLetter == true {
        command = token
        if command == "z" { steps.append(Step(from: at, to: start)) }
        continue
      }
      numbers.append(Double(token) ?? .nan)
      let from = at
      switch (command, numbers.count) {
      case ("M", 2): start = PixelPoint(x: numbers[0], y: numbers[1])
      case ("l", 2): at = PixelPoint(x: at.x + numbers[0], y: at.y + numbers[1])
      case ("h", 1): at.x += numbers[0]
      case ("v", 1): at.y += numbers[0]
      default: continue
      }
      if command == "M" { at = start } else { steps.append(Step(from: from, to: at)) }
      numbers = []
    }
    return steps
  }

  /// Letters and numbers; a space, a minus sign, a second point and a letter end a number.
  private static func tokens(of path: String) -> [String] {
    var tokens: [String] = []
    var number = ""
    for letter in path + " " {
      if letter.isNumber || (letter == "." && !number.contains(".")) {
        number.append(letter)
        continue
      }
      if !number.isEmpty { tokens.append(number) }
      number = letter == "-" || letter == "." ? String(letter) : ""
      if letter.isLetter { tokens.append(String(letter)) }
    }
    return tokens
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if let index = open.last { elements[index].text += text }
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }
}
