/// Writes elements one below the other; every value is escaped, so no text from outside can become markup.
struct SVGWriter {
  private(set) var text = ""
  private var open: [String] = []

  /// An empty document with room for so many bytes before it has to be moved.
  init(room: Int = 0) { text.reserveCapacity(room) }

  /// An attribute's name, which is the library's own, and its value.
  typealias Attributes = KeyValuePairs<String, String>

  /// Writes an element, and in it what the closure writes.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    more: [(String, String)] = [],
    title: String? = nil,
    _ content: (inout SVGWriter) -> Void
  ) {
    start(name, attributes, more)
    text += ">\n"
    open.append(name)
    if let title, !title.isEmpty { self.element("title", containing: title) }
    content(&self)
    open.removeLast()
    text += indent + "</\(name)>\n"
  }

  /// Writes an element without content.
  mutating func element(_ name: String, _ attributes: Attributes, more: [(String, String)] = []) {
    start(name, attributes, more)
    text += "/>\n"
  }

  /// Writes an element with text in it.
  mutating func element(
    _ name: String,
    _ attributes: Attributes = [:],
    more: [(String, String)] = [],
    containing content: String
  ) {
    start(name, attributes, more)
    text += ">" + XMLText.escaped(content) + "</\(name)>\n"
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

  private var indent: String { String(repeating: " ", count: open.count) }

  private mutating func start(_ name: String, _ attributes: Attributes, _ more: [(String, String)]) {
    text += indent + "<" + name
    for (key, value) in more { append(key, value) }
    for (key, value) in attributes { append(key, value) }
  }

  /// Paths are long, and digits all through.
  private mutating func append(_ key: String, _ value: String) {
    text += " "
    text += key
    text += "=\""
    text += key == "d" ? value : XMLText.escaped(value)
    text += "\""
  }
}
