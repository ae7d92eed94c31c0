import MapFormats

/// A verb of the command, from the command's own help.
struct CommandHelp {
  let name: String
  let discussion: String
  /// Every name of every option, as it is typed.
  let options: [String]

  /// Every verb except `help`.
  static func verbs() throws -> [CommandHelp] {
    let help = try Program.spheres.run("--experimental-dump-help").json()
    return (help["command"]?["subcommands"]?.elements ?? []).map { CommandHelp($0) }.filter {
      $0.name != "help"
    }
  }

  /// Its examples: the lines that run the command.
  var examples: [String] {
    discussion.split(separator: "\n").map { $0.drop { $0 == " " } }.filter {
      $0.hasPrefix("spheres ") || $0.contains("| spheres ")
    }.map { String($0) }
  }

  private init(_ verb: JSONValue) {
    func text(_ value: JSONValue?) -> String {
      if case .string(let text)? = value { text } else { "" }
    }
    name = text(verb["commandName"])
    discussion = text(verb["discussion"])
    options = (verb["arguments"]?.elements ?? []).flatMap { argument in
      (argument["names"]?.elements ?? []).map {
        (text($0["kind"]) == "short" ? "-" : "--") + text($0["name"])
      }
    }
  }
}
