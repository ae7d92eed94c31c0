import ArgumentParser
import CommandSupport
import DataSets
import MapFormats

/// Looks for every problem of a data set.
struct Check: ParsableCommand {
  static let configuration = CheckOptions.configuration
  @OptionGroup var options: CheckOptions

  func run() throws {
    try reportingFailure {
      let folder = try options.folder ?? options.data.dataFolder().path
      let check: DataSetCheck
      do throws(DataSetError) {
        check = try DataSetCheck(folder: folder)
      } catch {
        throw CommandFailure(error)
      }
      let problems = check.problems
      if !options.data.quiet {
        for remark in check.remarks { Console.note(remark) }
      }
      if options.json {
        Console.write(JSONValue.array(problems.map(\.json)).bytes(.pretty) + [0x0A])
      } else if options.github {
        for problem in problems { Console.print(problem.annotation(in: folder)) }
      } else {
        for problem in problems { Console.print("\(problem)") }
      }
      guard problems.isEmpty else { throw ExitCode(1) }
      if !options.data.quiet { Console.note("no problems in \(folder)") }
    }
  }
}

extension DataSetProblem {
  /// The problem as a workflow command of GitHub, which shows it beside the line.
  fileprivate func annotation(in folder: String) -> String {
    let place = line.map { ",line=\($0)" } ?? ""
    let escaped = message.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "%0A")
    return "::error file=\(folder)/\(file)\(place)::\(escaped)"
  }

  fileprivate var json: JSONValue {
    [
      "file": .string(file),
      "line": line.map { .integer($0) } ?? .null,
      "message": .string(message),
    ]
  }
}
