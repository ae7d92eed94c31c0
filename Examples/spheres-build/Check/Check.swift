import ArgumentParser
import CommandSupport
import DataSets
import HistoricalAtlas
import MapFormats

/// Reports every problem of a data set.
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
      guard problems.allSatisfy(\.isWarning) else { throw ExitCode(1) }
      let warnings = problems.isEmpty ? "" : ", \(problems.count.counted("warning"))"
      if !options.data.quiet { Console.note("no problems\(warnings) in \(folder)") }
    }
  }
}

extension DataSetProblem {
  /// The problem as a GitHub workflow command, which shows it at its line.
  fileprivate func annotation(in folder: String) -> String {
    let place = line.map { ",line=\($0)" } ?? ""
    let (path, text) = ("\(folder)/\(file)".escaped("%\r\n:,"), message.escaped("%\r\n"))
    return "::\(isWarning ? "warning" : "error") file=\(path)\(place)::\(text)"
  }

  fileprivate var json: JSONValue {
    [
      "file": .string(file),
      "line": line.map { .integer($0) } ?? .null,
      "message": .string(message),
      "severity": .string(isWarning ? "warning" : "problem"),
    ]
  }
}

extension String {
  /// The text with these signs as a workflow command has them: `%0A`.
  fileprivate func escaped(_ signs: String) -> String {
    unicodeScalars.reduce(into: "") { text, scalar in
      guard signs.unicodeScalars.contains(scalar) else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      text += scalar.value < 0x10 ? "%0\(digits)" : "%\(digits)"
    }
  }
}
