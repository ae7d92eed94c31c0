import Diplomacy
import MapGeometry
import RegionBuilding
import Yams

/// Reads `regions.yaml`: the regions, and how the build recognises their ground.
struct RegionReader {
  /// Where in the file things stand.
  struct Lines {
    /// The lines of the regions; of the last one when an id is used twice.
    var regions: [RegionID: Int] = [:]
    /// The line of the coast, and of the list of the lines that cut the land.
    var coast = 1
    /// The line of each line that cuts the land.
    var cutting: [Int] = []
  }

  /// What the file says.
  struct Reading {
    var regions: [Region] = []
    /// The seeds and islands; nil when the file lacks a coast or an extent and has no polygons.
    var plan: RegionPlan?
    var lines = Lines()
    /// The files of ready polygons.
    var polygonFiles: [PolygonFile] = []
    /// The features of ready polygons that each region is; empty without such files.
    var polygonValues: [RegionID: PolygonValues] = [:]
  }

  /// The regions, and how their ground is recognised.
  func regions(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> Reading? {
    let fields: Set<String> = ["coast", "extent", "lines", "polygons", "regions", "outside"]
    guard let root = Record(yaml: text, in: file, fields: fields, &problems) else { return nil }
    var reading = Reading()
    var faces: [FacePlan] = []
    reading.polygonFiles = root.records("polygons", fields: PolygonFileReader.fields, &problems)
      .compactMap { PolygonFileReader().file($0, &problems) }
    let regionFields: Set<String> = [
      "id", "level", "part_of", "name", "label", "note", "seeds", "islands", "polygons",
    ]
    for record in root.records("regions", fields: regionFields, &problems) {
      guard let id = record.region("id", &problems), let name = record.requiredText("name", &problems),
        let level: RegionLevel = record.requiredWord("level", &problems)
      else { continue }
      let whole = record.has("part_of") ? record.region("part_of", &problems) : nil
      let label = record.text("label", &problems)
      let note = record.text("note", &problems)
      reading.lines.regions[id] = record.line
      reading.regions.append(
        Region(id: id, name: name, label: label, level: level, partOf: whole, note: note)
      )
      let seeds = record.list("seeds", &problems).compactMap { record.position($0, "seeds", &problems) }
      let islands = record.list("islands", &problems).compactMap { record.box($0, "islands", &problems) }
      if !seeds.isEmpty || !islands.isEmpty {
        faces.append(FacePlan(id: id, seeds: seeds, islands: islands))
      }
      if root.has("polygons"), level != .group || record.has("polygons") {
        reading.polygonValues[id] = PolygonValues(
          values: record.has("polygons") ? record.values("polygons", &problems) : [id.name],
          line: record.line(of: record.has("polygons") ? "polygons" : "id"),
          isExplicit: record.has("polygons")
        )
      } else if record.has("polygons") {
        let message = "polygons: there is no file of polygons; expected polygons: at the top of the file too"
        record.note(message, at: "polygons", &problems)
      }
    }
    var outside: [String: Position] = [:]
    var outsideIslands: [String: [BoundingBox]] = [:]
    for record in root.records("outside", fields: ["name", "seed", "islands", "reason"], &problems) {
      let islands = record.list("islands", &problems).compactMap { record.box($0, "islands", &problems) }
      if record.has("islands") {
        _ = record.requiredText("reason", &problems)
      } else {
        _ = record.text("reason", &problems)
        if !record.has("seed") { record.note("seed: is missing", at: "seed", &problems) }
      }
      guard let name = record.requiredText("name", &problems) else { continue }
      if outside[name] != nil || outsideIslands[name] != nil {
        record.note("the name \"\(name)\" is used twice", at: "name", &problems)
      }
      outside[name] = record.node("seed").flatMap { record.position($0, "seed", &problems) }
      outsideIslands[name] = record.has("islands") ? islands : nil
    }
    let cutting = root.texts("lines", &problems)
    let needsCoast = !root.has("polygons")
    if needsCoast, !root.has("coast"), !root.has("extent") {
      let message =
        "there is neither a coast with an extent nor a list of polygons: nothing says where the land is"
      root.note(message, at: "regions", &problems)
      return reading
    }
    if needsCoast, !root.has("extent") { root.note("extent: is missing", at: "extent", &problems) }
    let coast = needsCoast ? root.requiredText("coast", &problems) : root.text("coast", &problems)
    let extent = root.node("extent").flatMap { root.box($0, "extent", &problems) }
    reading.lines.coast = root.line(of: "coast")
    reading.lines.cutting = root.list("lines", &problems).map { $0.mark?.line ?? 1 }
    if needsCoast, coast == nil || extent == nil { return reading }
    reading.plan = RegionPlan(
      coast: coast,
      lines: cutting,
      faces: faces,
      outside: outside,
      outsideIslands: outsideIslands,
      extent: extent
    )
    return reading
  }
}
