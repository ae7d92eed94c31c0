import ArgumentParser
import CommandSupport
import DataSets
import HistoricalAtlas
import MapFormats

/// Looks for every problem of a data set.
struct Check: ParsableCommand {
  static let configuration = CheckOptions.configuration
  @OptionGroup var options: CheckOptions

  func run() throws {
    try reportingFailure {
      let folder = try options.folder ?? options.data.sourceFolder()
      let problems = try problems(of: folder)
      if options.json {
        Console.write(JSONValue.array(problems.map(\.json)).bytes(.pretty) + [0x0A])
      } else if options.github {
        for problem in problems { Console.print(problem.annotation(in: folder)) }
      } else {
        for problem in problems { Console.print("\(problem)") }
      }
      guard problems.allSatisfy(\.isWarning) else { throw ExitCode(1) }
      if !options.data.quiet { Console.note("no problems in \(folder)") }
    }
  }

  /// Everything that is wrong or worth a look; a folder that cannot be read at all is a failure instead.
  private func problems(of folder: String) throws(CommandFailure) -> [DataSetProblem] {
    let dataSet: DataSet
    do {
      dataSet = try DataSet(folder: folder)
    } catch .problems(let problems) {
      return problems
    } catch {
      throw CommandFailure(error)
    }
    let build: DataSetBuild
    do {
      build = try DataSetBuild(dataSet)
    } catch .step(let problem) {
      return [problem]
    } catch .dataSet(.problems(let problems)) {
      return problems
    } catch .dataSet(.baseLayer(let name, let reason)) {
      return [DataSetProblem(file: "base/\(name).shp", line: nil, message: reason)]
    } catch .dataSet(let error) {
      throw CommandFailure(error)
    } catch {
      return [DataSetProblem(file: "lines", line: nil, message: error.description)]
    }
    return build.problems + stale(folder, build) + build.warnings
  }

  /// Built files that were not made from these sources.
  private func stale(_ folder: String, _ build: DataSetBuild) -> [DataSetProblem] {
    let file = "built/\(Manifest.fileName)"
    guard let manifest = try? Manifest(folder: "\(folder)/built") else {
      return [DataSetProblem(file: file, line: nil, message: "is missing or damaged; run `spheres build`")]
    }
    guard manifest.sources == build.manifest.sources else {
      let message = "was made from other files than these; run `spheres build` to make it anew"
      return [DataSetProblem(file: file, line: nil, message: message)]
    }
    return []
  }
}

extension DataSetProblem {
  /// The problem as a workflow command of GitHub, which shows it beside the line.
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
