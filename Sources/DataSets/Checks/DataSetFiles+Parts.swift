import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

extension DataSetFiles {
  /// Reports names that parts use and that are not there, and ids and names that something else has.
  ///
  /// Regions and sources that are not there are the register's to report.
  func checkParts() {
    let drawable = drawableIDs
    let placeIDs = Set(places.map(\.place.id))
    let regionIDs = Set(regions?.regions.map(\.id.name) ?? [])
    let polygonIDs = Set(regions?.polygonFiles.map(\.border.id) ?? [])
    var names = Dictionary(
      regions?.regions.map { ($0.name, "the region \($0.id)") } ?? [],
      uniquingKeysWith: { first, _ in first }
    )
    for entry in parts {
      let id = entry.part.id.name
      func report(_ message: String, at line: Int?) {
        problems.report(message, in: entry.file, line: line)
      }
      if let fault = unknownTreaty(of: entry.border) {
        report(fault.message, at: entry.fieldLines[fault.field])
      }
      if regionIDs.contains(id) { report("a region has the id \(id) too", at: entry.line) }
      if lineIDs?.contains(id) ?? false || polygonIDs.contains(id) {
        report("a line has the id \(id) too", at: entry.line)
      }
      if !entry.part.name.isEmpty {
        if let other = names[entry.part.name] {
          report("name: \(other) is called \"\(entry.part.name)\" too", at: entry.fieldLines["name"])
        }
        names[entry.part.name] = "the part \(id)"
      }
      for (index, step) in entry.plan.steps.enumerated() {
        for fault in unknownNames(in: step, number: entry.stepNumbers[index], drawable) {
          report(fault, at: entry.stepLines[index])
        }
      }
      for other in entry.plan.without where !partFiles.contains(other.name) {
        report("without: there is no part \"\(other)\"", at: entry.fieldLines["without"])
      }
      for place in entry.held where !placeIDs.contains(place) {
        report("holds: there is no place \"\(place)\" in places.csv", at: entry.fieldLines["holds"])
      }
    }
  }

  /// Reports strips along railways that are not there or have no dated track.
  func checkStrips(_ railways: [Railway]) {
    for strip in DataSet.strips(of: instruments, along: railways) {
      let place = lines.place(of: "railways", of: strip.clause)
      problems.report("clause \(strip.clause): \(strip.message)", in: place.file, line: place.line)
    }
  }
}
