/// Writes elements one below the other; every value is escaped, so no text from outside can become markup.
struct SVGWriter {
  private var done = ""
  /// What follows `done`: appending bytes takes half the time of appending a short string to a long one.
  private var bytes: [UInt8] = []
  private var open: [String] = []

  /// What every id begins with, so that ids of several pictures in one document differ.
  var prefix = ""

  /// An empty document with that many bytes reserved.
  init(room: Int = 0) { done.reserveCapacity(room) }

  var text: String {
    mutating get {
      flush()
      return done
    }
  }

  /// An attribute's name, which is the library's own, and its value.
  typealias Attributes = KeyValuePairs<String, String>

  /// Writes an element, and in it what the closure writes.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    more: [(String, String)] = [],
    title: MapTitle? = nil,
    _ content: (inout SVGWriter) -> Void
  ) {
    start(name, attributes, more)
    write(">\n")
    open.append(name)
    if let title, !title.text.isEmpty {
      let language = title.language.map { [("xml:lang", $0)] } ?? []
      self.element("title", more: language, containing: title.text)
    }
    content(&self)
    open.removeLast()
    indent()
    end(name)
  }

  /// Writes the rest of an outermost element whose beginning, up to some attributes, stands before this text, and in
  /// it what the closure writes.
  mutating func element(
    rest name: String,
    _ attributes: Attributes,
    _ content: (inout SVGWriter) -> Void
  ) {
    for (key, value) in attributes { append(key, value) }
    write(">\n")
    open.append(name)
    content(&self)
    open.removeLast()
    end(name)
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: Attributes, more: [(String, String)] = []) {
    start(name, attributes, more)
    write("/>\n")
  }

  /// Writes an element with text in it.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    more: [(String, String)] = [],
    containing content: String
  ) {
    start(name, attributes, more)
    write(">")
    write(XMLText.escaped(content))
    end(name)
  }

  /// Writes a group that drawing programs show as a layer.
  mutating func layer(
    _ id: String,
    _ label: String,
    _ attributes: Attributes = [:],
    _ content: (inout SVGWriter) -> Void
  ) {
    let names = [("id", id), ("inkscape:groupmode", "layer"), ("inkscape:label", label)]
    element("g", attributes, more: names, content)
  }

  private mutating func start(_ name: String, _ attributes: Attributes, _ more: [(String, String)]) {
    indent()
    bytes.append(UInt8(ascii: "<"))
    write(name)
    for (key, value) in more { append(key, value) }
    for (key, value) in attributes { append(key, value) }
  }

  private mutating func end(_ name: String) {
    write("</")
    write(name)
    write(">\n")
  }

  /// Paths are long and contain only safe bytes: they are copied without escaping.
  private mutating func append(_ key: String, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    write(key)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    if key == "d" {
      append(path: value)
    } else {
      write(XMLText.escaped(prefix.isEmpty ? value : named(key, value)))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The value of an attribute with the prefix before the ids in it.
  private func named(_ key: String, _ value: String) -> String {
    if key == "id" { return prefix + value }
    if key == "aria-labelledby" { return value.words.map { prefix + $0 }.joined(separator: " ") }
    if key == "xlink:href", value.hasPrefix("#") { return "#" + prefix + value.dropFirst() }
    return value.hasPrefix("url(#") ? "url(#" + prefix + value.dropFirst(5) : value
  }

  private mutating func append(path: String) {
    flush()
    done += path
  }

  private mutating func flush() {
    done += String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func indent() { for _ in open { bytes.append(UInt8(ascii: " ")) } }

  /// Writes markup, or text that is already escaped.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension SVGWriter {
  /// Writes one line of text whose baseline starts at the point, unless `more` anchors it otherwise.
  mutating func text(
    _ content: String,
    at point: PixelPoint,
    _ letters: LetterStyle,
    coloured: Bool = true,
    more: [(String, String)] = []
  ) {
    var attributes = more
    if coloured { attributes.append(("fill", letters.colour.description)) }
    if letters.isBold { attributes.append(("font-weight", "bold")) }
    if letters.isItalic, content.hasItalics { attributes.append(("font-style", "italic")) }
    if letters.spacing != 0 {
      attributes.append(("letter-spacing", PixelNumber.text(letters.spacing * letters.size)))
    }
    let (x, y) = (PixelNumber.text(point.x), PixelNumber.text(point.y))
    let size = PixelNumber.text(letters.size)
    element("text", ["x": x, "y": y, "font-size": size], more: attributes, containing: content)
  }
}
