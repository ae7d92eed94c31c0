import MapGeometry
import Shapefiles

/// Makes the base map: extracts the map's box from each layer of Natural Earth.
struct Extraction {
  /// What is cut out.
  let plan: BaseMapPlan
  /// The folders of the sources; each layer comes from the first that has it.
  let inputs: [String]
  /// The folder to write to; it exists.
  let output: String
  /// Whether existing layers may be replaced.
  let replacing: Bool

  /// The date of last change for the tables' headers: that of the sources' package.
  static let lastUpdate = CalendarDay(year: 2022, month: 11, day: 23)

  /// Makes every layer; `report` receives a line for each.
  func run(report: (String) -> Void) throws {
    guard let day = Extraction.lastUpdate else { return }
    for recipe in Recipe.baseMap(plan) {
      let extract = try recipe.extract(from: try source(of: recipe), in: plan.box)
      try extract.layer.write(to: "\(output)/\(recipe.name).shp", lastUpdate: day, replacing: replacing)
      report("\(recipe.name): \(extract.layer.features.count.counted("feature")) of \(recipe.source)")
      if extract.repeated > 0 { report("  left out: \(extract.repeated.counted("polygon")) there twice") }
      if extract.degenerate > 0 {
        report("  left out: \(extract.degenerate.counted("part")) without extent, in the whole of the source")
      }
    }
  }

  /// The path of a recipe's source.
  private func source(of recipe: Recipe) throws -> String {
    let paths = inputs.map { "\($0)/\(recipe.source).shp" }
    guard let path = paths.first(where: { isReadable($0) }) else { throw NoSource(paths: paths) }
    return path
  }

  /// A layer of Natural Earth is in none of the folders.
  struct NoSource: Error, CustomStringConvertible {
    let paths: [String]

    var description: String { "found none of \(paths.joined(separator: ", ")), expected one of them" }
  }
}
