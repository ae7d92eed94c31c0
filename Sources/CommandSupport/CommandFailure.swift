package import ArgumentParser
import HistoricalAtlas

/// Why a verb failed, with the exit code that scripts see.
package struct CommandFailure: Error, Sendable {
  package let code: ExitCode
  package let message: String

  /// Arguments that conflict, found once the input is known: exit code 64.
  package static func wrongUsage(_ message: String) -> CommandFailure {
    CommandFailure(code: ExitCode(64), message: message)
  }

  /// Invalid input: exit code 65.
  package static func badInput(_ message: String) -> CommandFailure {
    CommandFailure(code: ExitCode(65), message: message)
  }

  /// An unknown id, with suggestions; if none is near, with all ids or with the verb that lists them.
  package static func unknown(
    _ kind: String,
    _ id: String,
    known: [String],
    listedBy verb: String? = nil
  ) -> CommandFailure {
    let all = verb.map { "`\($0)` lists them" } ?? "expected one of \(known.joined(separator: ", "))"
    let hint = NameSuggestions(for: id, among: known).question ?? all
    return badInput("there is no \(kind) \"\(id.shortened)\"; \(hint)")
  }

  /// A file that cannot be read: exit code 66.
  package static func cannotRead(_ message: String) -> CommandFailure {
    CommandFailure(code: ExitCode(66), message: message)
  }

  /// A bug of the program: exit code 70.
  package static func bug(_ message: String) -> CommandFailure {
    CommandFailure(code: ExitCode(70), message: message)
  }

  /// A file that cannot be written: exit code 73.
  package static func cannotWrite(_ message: String) -> CommandFailure {
    CommandFailure(code: ExitCode(73), message: message)
  }
}

/// Does the work of a verb; a failure is reported on standard error and becomes the exit code.
package func reportingFailure(_ work: () throws -> Void) throws {
  do {
    try work()
  } catch let failure as CommandFailure {
    Console.note("spheres: \(failure.message)")
    throw failure.code
  }
}
