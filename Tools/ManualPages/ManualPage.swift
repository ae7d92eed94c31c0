/// The manual page of a command, all from the command's own help except what is common to every verb.
struct ManualPage {
  private let command: CommandHelp
  private var roff: Roff

  /// The page of a command, with the pages that it refers to.
  init(_ command: CommandHelp, seeAlso: [String], day: String, version: String) {
    self.command = command
    roff = Roff(page: command.pageName, day: day, version: version)
    roff.section("NAME")
    roff.words("\(command.pageName) - \(ManualPage.withoutStop(command.abstract))")
    addSynopsis()
    addDescription()
    addOptions()
    addExamples()
    addRules()
    roff.section("SEE ALSO")
    for (number, page) in seeAlso.enumerated() {
      roff.raw(".BR \(page.replacing("-", with: "\\-")) (1)\(number < seeAlso.count - 1 ? "," : "")")
    }
  }

  /// The text of the page.
  var text: String { roff.text }

  private static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  private mutating func addSynopsis() {
    roff.section("SYNOPSIS")
    var words = [Roff.bold(command.words.joined(separator: " "))]
    if !command.verbs.isEmpty { words.append(Roff.italic("verb") + " [" + Roff.italic("options") + "]") }
    for argument in command.arguments where argument.names.last != "--help" {
      let value = Roff.italic(argument.valueName) + (argument.isRepeating ? " ..." : "")
      var word = value
      if let name = argument.names.last {
        word = Roff.bold(name) + (argument.takesValue ? " \(value)" : "")
      }
      words.append(argument.isOptional ? "[\(word)]" : word)
    }
    words.forEach { roff.raw($0) }
  }

  private mutating func addDescription() {
    roff.section("DESCRIPTION")
    roff.words(command.abstract)
    for text in paragraphs where !ManualPage.isExamples(text) {
      roff.paragraph()
      roff.words(text)
    }
    guard !command.verbs.isEmpty else { return }
    roff.section("VERBS")
    for verb in command.verbs {
      roff.entry(Roff.bold(verb.words.last ?? ""))
      roff.words(verb.abstract)
    }
  }

  private mutating func addOptions() {
    roff.section("OPTIONS")
    for argument in command.arguments {
      let value = argument.takesValue ? Roff.italic(argument.valueName) : ""
      let names = argument.names.map { Roff.bold($0) }.joined(separator: ", ")
      roff.entry(names.isEmpty || value.isEmpty ? names + value : "\(names) \(value)")
      roff.words(argument.explanation)
    }
  }

  private mutating func addExamples() {
    let examples = paragraphs.filter { ManualPage.isExamples($0) }.flatMap { $0.split(separator: "\n") }
    guard !examples.isEmpty else { return }
    roff.section("EXAMPLES")
    roff.example(examples.map { $0.drop { $0 == " " } }.map { String($0) })
  }

  private mutating func addRules() {
    roff.section("ENVIRONMENT")
    roff.entry(Roff.bold("SPHERES_DATA"))
    roff.words("The folder of the data set, unless --data names one.")
    roff.section("EXIT STATUS")
    roff.words(
      "0 answered, 1 problems found, 64 wrong usage, 65 bad input data, 66 cannot read, 70 a bug, 73 cannot write."
    )
  }

  private var paragraphs: [String] {
    command.discussion.split(separator: "\n\n").map { String($0) }
  }

  /// Whether a paragraph is examples: its lines are indented.
  private static func isExamples(_ paragraph: String) -> Bool { paragraph.hasPrefix("  ") }
}
