public import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ParsableCommand {
  /// Does what the words ask for; ends the program when they are wrong usage, or the verb failed.
  ///
  /// What ArgumentParser says, which repeats words as they were given, goes through ``Console`` as all other text.
  public static func run(with words: [String]) {
    do {
      var command = try parseAsRoot(words)
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends the program with the message and the exit code of an error; help and the version are no errors.
  public static func end(with error: any Error) -> Never {
    let (text, code) = (fullMessage(for: error), exitCode(for: error))
    if !text.isEmpty { code == .success ? Console.print(text) : Console.note(text) }
    systemExit(code.rawValue)
  }
}

/// `exit(3)`, which a method of the same name hides.
private func systemExit(_ code: Int32) -> Never { exit(code) }
