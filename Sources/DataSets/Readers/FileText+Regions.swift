import Diplomacy
import MapGeometry
import RegionBuilding
import Yams

/// What `regions.yaml` says: the regions, and how the build identifies their ground.
struct RegionReading {
  var regions: [Region] = []
  /// The seeds and islands; nil if the file has no coast or extent and no polygons.
  var plan: RegionPlan?
  var lines = Lines()
  /// The files of ready polygons.
  var polygonFiles: [PolygonFile] = []
  /// The features of ready polygons that make up each region; empty without such files.
  var polygonValues: [RegionID: PolygonValues] = [:]

  /// The lines of the entries in the file.
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
}

extension FileText {
  /// Reads `regions.yaml`; nil when the file is no mapping.
  func regions() -> RegionReading? {
    let fields: Set<String> = ["coast", "extent", "lines", "polygons", "regions", "outside"]
    guard let root = Record(self, fields: fields) else { return nil }
    var reading = RegionReading()
    var faces: [FacePlan] = []
    let files = root.records("polygons", fields: PolygonFile.fields)
    reading.polygonFiles = files.compactMap { $0.polygonFile() }
    reading.lines.hasAllPolygons =
      !root.faultyFields.contains("polygons") && reading.polygonFiles.count == files.count
    let regionFields: Set<String> = [
      "id", "level", "part_of", "name", "label", "note", "seeds", "islands", "polygons",
    ]
    let records = root.records("regions", fields: regionFields)
    for record in records {
      let id = record.region("id")
      let name = record.requiredText("name")
      let level: RegionLevel? = record.requiredWord("level")
      let whole = record.has("part_of") ? record.region("part_of") : nil
      let label = record.text("label")
      let note = record.text("note")
      let seeds = record.list("seeds").compactMap { record.position($0, "seeds") }
      let islands = record.list("islands").compactMap { record.box($0, "islands") }
      let values = record.values("polygons")
      if record.has("polygons"), !root.has("polygons") {
        let message = "polygons: there is no file of polygons; expected polygons: at the top of the file too"
        record.note(message, at: "polygons")
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
    for record in root.records("outside", fields: ["name", "seed", "islands", "reason"]) {
      let name = record.requiredText("name")
      let islands = record.list("islands").compactMap { record.box($0, "islands") }
      if record.has("islands") {
        _ = record.requiredText("reason")
      } else {
        _ = record.text("reason")
        record.require("seed")
      }
      let seed = record.node("seed").flatMap { record.position($0, "seed") }
      guard let name else { continue }
      if !names.insert(name).inserted {
        record.note("the name \"\(name)\" is used twice", at: "name")
      }
      outside[name] = seed
      outsideIslands[name] = record.has("islands") ? islands : nil
    }
    let cutting = root.texts("lines")
    reading.lines.named =
      root.node("lines")?.sequence?.compactMap { node in
        node.scalar.map { ($0.string.trimmed, node.mark?.line ?? 1) }
      } ?? []
    let needsCoast = !root.has("polygons")
    if needsCoast, !root.has("coast"), !root.has("extent") {
      let message =
        "there is neither a coast with an extent nor a list of polygons: nothing says where the land is"
      root.note(message, at: "regions")
      return reading
    }
    if needsCoast { root.require("extent") }
    let coast = needsCoast ? root.requiredText("coast") : root.text("coast")
    let extent = root.node("extent").flatMap { root.box($0, "extent") }
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
