import BenchmarkData
import HistoricalAtlas
import MapGeometry

/// A named coverage with the sets of positions to locate on it.
struct Ground {
  let name: String
  let coverage: Coverage
  let sets: PointSets

  static let setNames = ["uniform", "hard", "real"]

  func positions(_ set: String, _ count: Int) -> [Position] {
    switch set {
    case "uniform": sets.uniform(count, seed: 11)
    case "hard": sets.hard(count, seed: 12)
    default: sets.real(count, seed: 13)
    }
  }

  static let names = ["shipped", "dense"]

  /// The shipped coverage, or one sixteen times as fine.
  init(_ name: String, of atlas: Atlas, _ data: String) throws {
    self.name = name
    coverage = name == "dense" ? try DenseCoverage.densified(atlas.coverage, seed: 1) : atlas.coverage
    sets = PointSets(coverage, places: try PlacesFile("\(data)/base/places.shp").positions)
  }
}
