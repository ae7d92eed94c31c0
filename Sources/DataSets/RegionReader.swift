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

  /// The regions; their seeds and islands as a plan, which is nil when it lacks a coast or an extent.
  func regions(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> (regions: [Region], plan: RegionPlan?, lines: Lines)? {
    let fields: Set<String> = ["coast", "extent", "lines", "regions", "outside"]
    guard let root = Record(yaml: text, in: file, fields: fields, &problems) else { return nil }
    var regions: [Region] = []
    var faces: [FacePlan] = []
    var lines = Lines()
    let regionFields: Set<String> = ["id", "level", "part_of", "name", "label", "note", "seeds", "islands"]
    for record in root.records("regions", fields: regionFields, &problems) {
      guard let id = record.region("id", &problems), let name = record.requiredText("name", &problems),
        let level: RegionLevel = record.requiredWord("level", &problems)
      else { continue }
      let whole = record.has("part_of") ? record.region("part_of", &problems) : nil
      let label = record.text("label", &problems)
      let note = record.text("note", &problems)
      lines.regions[id] = record.line
      regions.append(Region(id: id, name: name, label: label, level: level, partOf: whole, note: note))
      let seeds = record.list("seeds", &problems).compactMap { position($0, record, "seeds", &problems) }
      let islands = record.list("islands", &problems).compactMap { box($0, record, "islands", &problems) }
      if !seeds.isEmpty || !islands.isEmpty {
        faces.append(FacePlan(id: id, seeds: seeds, islands: islands))
      }
    }
    var outside: [String: Position] = [:]
    for record in root.records("outside", fields: ["name", "seed"], &problems) {
      guard let name = record.requiredText("name", &problems) else { continue }
      guard let node = record.node("seed") else {
        record.note("seed: is missing", at: "seed", &problems)
        continue
      }
      if outside[name] != nil { record.note("the name \"\(name)\" is used twice", at: "name", &problems) }
      outside[name] = position(node, record, "seed", &problems)
    }
    let cutting = root.texts("lines", &problems)
    if !root.has("extent") { root.note("extent: is missing", at: "extent", &problems) }
    let coast = root.requiredText("coast", &problems)
    let extent = root.node("extent").flatMap { box($0, root, "extent", &problems) }
    lines.coast = root.line(of: "coast")
    lines.cutting = root.list("lines", &problems).map { $0.mark?.line ?? 1 }
    guard let coast, let extent else { return (regions, nil, lines) }
    let plan = RegionPlan(coast: coast, lines: cutting, faces: faces, outside: outside, extent: extent)
    return (regions, plan, lines)
  }

  /// `[longitude, latitude]`
  private func position(
    _ node: Node,
    _ record: Record,
    _ name: String,
    _ problems: inout [DataSetProblem]
  ) -> Position? {
    let numbers = node.numbers
    guard numbers.count == 2 else {
      record.note("\(name): expected [longitude, latitude]", at: name, &problems)
      return nil
    }
    do {
      return try Position(longitude: numbers[0], latitude: numbers[1])
    } catch {
      record.note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }

  /// `[west, south, east, north]`
  private func box(
    _ node: Node,
    _ record: Record,
    _ name: String,
    _ problems: inout [DataSetProblem]
  ) -> BoundingBox? {
    let numbers = node.numbers
    guard numbers.count == 4, numbers[0] < numbers[2], numbers[1] < numbers[3] else {
      record.note("\(name): expected [west, south, east, north]", at: name, &problems)
      return nil
    }
    do {
      return BoundingBox(
        try Position(longitude: numbers[0], latitude: numbers[1]),
        try Position(longitude: numbers[2], latitude: numbers[3])
      )
    } catch {
      record.note("\(name): \(error)", at: name, &problems)
      return nil
    }
  }
}

extension Node {
  /// The finite numbers of a list; empty when it is none.
  fileprivate var numbers: [Double] {
    let numbers = sequence?.compactMap { $0.scalar.flatMap { Double($0.string) } } ?? []
    return numbers.allSatisfy(\.isFinite) ? numbers : []
  }
}
