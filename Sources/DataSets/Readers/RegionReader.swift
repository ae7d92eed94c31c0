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
    /// Whether the id of every region was read.
    var isWhole = false
    /// Whether the id of every file of ready polygons was read.
    var hasAllPolygons = false
    /// The regions whose level could not be read.
    var unleveled: Set<RegionID> = []
    /// The coast and the lines that cut the land, each with its line in the file.
    var named: [(id: String, line: Int)] = []
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
    let files = root.records("polygons", fields: PolygonFileReader.fields, &problems)
    reading.polygonFiles = files.compactMap { PolygonFileReader().file($0, &problems) }
    reading.lines.hasAllPolygons =
      !root.faultyFields.contains("polygons") && reading.polygonFiles.count == files.count
    let regionFields: Set<String> = [
      "id", "level", "part_of", "name", "label", "note", "seeds", "islands", "polygons",
    ]
    let records = root.records("regions", fields: regionFields, &problems)
    for record in records {
      let id = record.region("id", &problems)
      let name = record.requiredText("name", &problems)
      let level: RegionLevel? = record.requiredWord("level", &problems)
      let whole = record.has("part_of") ? record.region("part_of", &problems) : nil
      let label = record.text("label", &problems)
      let note = record.text("note", &problems)
      let seeds = record.list("seeds", &problems).compactMap { record.position($0, "seeds", &problems) }
      let islands = record.list("islands", &problems).compactMap { record.box($0, "islands", &problems) }
      let values = record.values("polygons", &problems)
      if record.has("polygons"), !root.has("polygons") {
        let message = "polygons: there is no file of polygons; expected polygons: at the top of the file too"
        record.note(message, at: "polygons", &problems)
      }
      guard let id else { continue }
      reading.lines.regions[id] = record.line
      if level == nil { reading.lines.unleveled.insert(id) }
      reading.regions.append(
        Region(id: id, name: name ?? "", label: label, level: level ?? .region, partOf: whole, note: note)
      )
      if !seeds.isEmpty || !islands.isEmpty {
        faces.append(FacePlan(id: id, seeds: seeds, islands: islands))
      }
      if root.has("polygons"), level != .group || record.has("polygons") {
        reading.polygonValues[id] = PolygonValues(
          values: record.has("polygons") ? values : [id.name],
          line: record.line(of: record.has("polygons") ? "polygons" : "id"),
          isExplicit: record.has("polygons")
        )
      }
    }
    reading.lines.isWhole =
      !root.faultyFields.contains("regions") && reading.regions.count == records.count
    var outside: [String: Position] = [:]
    var outsideIslands: [String: [BoundingBox]] = [:]
    var names: Set<String> = []
    for record in root.records("outside", fields: ["name", "seed", "islands", "reason"], &problems) {
      let name = record.requiredText("name", &problems)
      let islands = record.list("islands", &problems).compactMap { record.box($0, "islands", &problems) }
      if record.has("islands") {
        _ = record.requiredText("reason", &problems)
      } else {
        _ = record.text("reason", &problems)
        if !record.has("seed") { record.note("seed: is missing", at: "seed", &problems) }
      }
      let seed = record.node("seed").flatMap { record.position($0, "seed", &problems) }
      guard let name else { continue }
      if !names.insert(name).inserted {
        record.note("the name \"\(name)\" is used twice", at: "name", &problems)
      }
      outside[name] = seed
      outsideIslands[name] = record.has("islands") ? islands : nil
    }
    let cutting = root.texts("lines", &problems)
    reading.lines.named =
      root.node("lines")?.sequence?.compactMap { node in
        node.scalar.map { ($0.string.trimmed, node.mark?.line ?? 1) }
      } ?? []
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
    if let coast { reading.lines.named.insert((coast, root.line(of: "coast")), at: 0) }
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
