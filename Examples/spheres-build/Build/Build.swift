import ArgumentParser
import CommandSupport
import DataSets
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Rebuilds the coverage of a data set.
struct Build: ParsableCommand {
  static let configuration = BuildOptions.configuration
  @OptionGroup var options: BuildOptions

  func run() throws {
    try reportingFailure {
      let folder = try options.folder ?? options.data.sourceFolder()
      let build = try DataSetBuild(reading: folder)
      if !options.data.quiet {
        for line in build.report.text { Console.note(line) }
        for warning in build.warnings { Console.note("\(warning)") }
      }
      guard build.problems.isEmpty else {
        for problem in build.problems { Console.note("\(problem)") }
        throw CommandFailure.badInput("nothing written: \(build.problems.count.counted("problem"))")
      }
      do throws(DataSetError) {
        if let output = options.output {
          try build.write(to: output)
        } else {
          try build.write(intoDataSet: folder)
        }
      } catch {
        throw CommandFailure.cannotWrite(error.description)
      }
    }
  }
}
