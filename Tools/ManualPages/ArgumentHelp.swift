import MapFormats

/// An option, a flag or a word of a command.
struct ArgumentHelp {
  let abstract: String
  let valueName: String
  /// The names as they are typed, the short one first; empty for a positional argument.
  let names: [String]
  let takesValue: Bool
  let isOptional: Bool
  let isRepeating: Bool
  let values: [String]
  let defaultValue: String

  init(_ argument: JSONValue) {
    abstract = argument.text("abstract")
    valueName = argument.text("valueName")
    names = argument.elements("names").map { name in
      (name.text("kind") == "short" ? "-" : "--") + name.text("name")
    }.sorted { ($0.count, $0) < ($1.count, $1) }
    takesValue = argument.text("kind") != "flag"
    isOptional = argument.isTrue("isOptional")
    isRepeating = argument.isTrue("isRepeating")
    values = argument.elements("allValues").compactMap {
      if case .string(let text) = $0 { text } else { nil }
    }
    defaultValue = argument.text("defaultValue")
  }

  /// What it does, its values and its default, as sentences.
  var explanation: String {
    var text = abstract
    if !values.isEmpty { text += " Values: \(values.joined(separator: ", "))." }
    if !defaultValue.isEmpty, defaultValue != "-" { text += " Default: \(defaultValue)." }
    return text
  }
}
