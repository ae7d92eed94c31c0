import ArgumentParser
import CommandSupport
import DataSets
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// Makes the folder of a new data set.
struct New: ParsableCommand {
  static let configuration = NewOptions.configuration
  @OptionGroup var options: NewOptions

  func run() throws {
    try reportingFailure {
      let template = try template()
      let unbuilt: UnbuiltDataSet
      do throws(DataSetError) {
        unbuilt = try template.write(to: options.folder, replacing: options.force)
      } catch {
        let hint = options.force ? "" : "; name another folder, or use --force to write into it"
        throw CommandFailure.cannotWrite(error.description + hint)
      }
      let build = try DataSetBuild(reading: options.folder)
      if !options.quiet {
        for remark in build.report.remarks { Console.note("\(remark)") }
      }
      guard build.problems.isEmpty else {
        for problem in build.problems { Console.note("\(problem)") }
        Console.note(
          "\(options.folder): made, not built yet: \(build.problems.count.counted("problem")); fix what is wrong and run"
            + " spheres build \(options.folder)"
        )
        throw ExitCode(1)
      }
      do throws(DataSetError) {
        try build.write(intoDataSet: options.folder, finishing: unbuilt)
      } catch {
        throw CommandFailure.cannotWrite(error.description)
      }
      guard !options.quiet else { return }
      Console.note("\(options.folder): made and built; its README.md says what to replace first")
    }
  }

  private func template() throws -> DataSetTemplate {
    guard let file = options.polygons else { return .island }
    guard let field = options.field else {
      throw ValidationError(
        "--polygons needs --field: the attribute that identifies the regions of \(file)"
      )
    }
    let conditions = try conditions()
    var remarks: [String] = []
    defer { if !options.quiet { for remark in remarks { Console.note("warning: \(file): \(remark)") } } }
    do throws(DataSetError) {
      return try DataSetTemplate(
        polygons: file,
        layer: options.layer,
        field: field,
        nameField: options.nameField ?? field,
        conditions: conditions,
        remarks: &remarks
      )
    } catch {
      throw CommandFailure(error)
    }
  }

  /// `FIELD=VALUE` as conditions; several for one field are alternatives.
  private func conditions() throws(ValidationError) -> [String: [String]] {
    var conditions: [String: [String]] = [:]
    for text in options.conditions {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        let message = "--where: found \"\(text)\", expected FIELD=VALUE"
        throw ValidationError(message)
      }
      conditions[parts[0], default: []].append(parts[1])
    }
    return conditions
  }
}
