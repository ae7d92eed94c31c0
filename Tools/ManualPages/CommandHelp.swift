import MapFormats

/// A command as it describes itself with `--experimental-dump-help`.
struct CommandHelp {
  /// The command line that calls it, `spheres at`.
  let words: [String]
  let abstract: String
  let discussion: String
  let arguments: [ArgumentHelp]
  let verbs: [CommandHelp]

  /// Reads the description; fails if it has another form.
  init(dump: [UInt8]) throws {
    self.init(try JSONValue(parsing: dump)["command"] ?? .null, under: [])
  }

  private init(_ command: JSONValue, under words: [String]) {
    self.words = words + [command.text("commandName")]
    abstract = command.text("abstract")
    discussion = command.text("discussion")
    arguments = command.elements("arguments").map { ArgumentHelp($0) }
    let called = self.words
    verbs = command.elements("subcommands").map { CommandHelp($0, under: called) }.filter {
      $0.words.last != "help"
    }
  }

  /// The name of its manual page, `spheres-at`.
  var pageName: String { words.joined(separator: "-") }
}

extension JSONValue {
  /// The text of a member; empty when there is none.
  func text(_ name: String) -> String {
    if case .string(let text)? = self[name] { text } else { "" }
  }

  /// The elements of a member; empty if it is not a list.
  func elements(_ name: String) -> [JSONValue] {
    if case .array(let elements)? = self[name] { elements } else { [] }
  }

  /// Whether a member is `true`.
  func isTrue(_ name: String) -> Bool { self[name] == .boolean(true) }
}
