package import ArgumentParser
import HistoricalAtlas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ParsableCommand {
  /// Runs the command; ends the program on wrong usage or failure.
  ///
  /// An invalid value of an option is refused with suggestions. ArgumentParser's messages, which echo
  /// arguments, go through ``Console`` like all other text.
  package static func run(with words: [String]) {
    do {
      var command = try parseAsRoot(words)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends the program with the message and the exit code of an error; help and the version are not errors.
  package static func end(with error: any Error) -> Never {
    let (message, code) = (fullMessage(for: error), exitCode(for: error))
    let text = message.withSuggestion ?? message
    if !text.isEmpty { code == .success ? Console.print(text) : Console.note(text) }
    systemExit(code.rawValue)
  }
}

/// Ends the program immediately: no output is buffered, and libraries that would clean up may still be in use
/// by another thread.
private func systemExit(_ code: Int32) -> Never { _exit(code) }

extension String {
  /// ArgumentParser's refusal of a value, with suggestions; nil for any other message.
  ///
  /// It lists the expected values, quoted or each on its own line.
  var withSuggestion: String? {
    guard let value = text(between: "The value '", and: "' is invalid for '"),
      let list = text(between: ". Please provide one of", and: "\nHelp:"),
      let end = firstRange(of: ". Please provide one of")?.lowerBound
    else { return nil }
    let words = list.split { " ',:\n".contains($0) }.filter {
      !["the", "following", "and", "-"].contains($0)
    }
    guard let question = NameSuggestions(for: value, among: words.map(String.init)).question else {
      return nil
    }
    return "\(self[..<end]); \(question)\(self[end...].dropFirst())"
  }

  private func text(between start: String, and end: String) -> String? {
    guard let start = firstRange(of: start)?.upperBound,
      let end = self[start...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(self[start..<end])
  }
}
