package import ArgumentParser
import HistoricalAtlas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ParsableCommand {
  /// Does what the words ask for; ends the program when they are wrong usage, or the verb failed.
  ///
  /// A value that is none of an option's words is refused with those that may have been meant.
  /// What ArgumentParser says, which repeats words as they were given, goes through ``Console`` as all other text.
  package static func run(with words: [String]) {
    do {
      var command = try parseAsRoot(words)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends the program with the message and the exit code of an error; help and the version are no errors.
  package static func end(with error: any Error) -> Never {
    let (message, code) = (fullMessage(for: error), exitCode(for: error))
    let text = message.withSuggestion ?? message
    if !text.isEmpty { code == .success ? Console.print(text) : Console.note(text) }
    systemExit(code.rawValue)
  }
}

/// Ends the program at once: nothing that was written waits in a buffer, and libraries that would tidy up may still be
/// in use by another thread.
private func systemExit(_ code: Int32) -> Never { _exit(code) }

extension String {
  /// ArgumentParser's refusal of a value, with the words that may have been meant; nil for any other message.
  ///
  /// It lists the words that are expected, in quotation marks or each on a line of its own.
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
