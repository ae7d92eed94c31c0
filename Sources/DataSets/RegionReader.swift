import Diplomacy
import MapGeometry
import RegionBuilding
import Yams

/// Reads `regions.yaml`: the regions, and how the build recognises their ground.
struct RegionReader {
  /// The regions; their seeds and islands as a plan.
  func regions(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> (regions: [Region], plan: RegionPlan)? {
    let fields: Set<String> = ["coast", "extent", "lines", "regions", "outside"]
    guard let root = Record(yaml: text, in: file, fields: fields, &problems) else { return nil }
    var regions: [Region] = []
    var faces: [FacePlan] = []
    let regionFields: Set<String> = ["id", "level", "part_of", "name", "note", "seeds", "islands"]
    for record in root.records("regions", fields: regionFields, &problems) {
      guard let id = record.region("id", &problems), let name = record.requiredText("name", &problems),
        let level: RegionLevel = record.requiredWord("level", &problems)
      else { continue }
      let whole = record.has("part_of") ? record.region("part_of", &problems) : nil
      let note = record.text("note", &problems)
      regions.append(Region(id: id, name: name, level: level, partOf: whole, note: note))
      let seeds = record.list("seeds", &problems).compactMap { position($0, record, "seeds", &problems) }
      let islands = record.list("islands", &problems).compactMap { box($0, record, "islands", &problems) }
      if !seeds.isEmpty || !islands.isEmpty {
        faces.append(FacePlan(id: id, seeds: seeds, islands: islands))
      }
    }
    var outside: [String: Position] = [:]
    for record in root.records("outside", fields: ["name", "seed"], &problems) {
      guard let name = record.requiredText("name", &problems), let node = record.node("seed") else {
        continue
      }
      outside[name] = position(node, record, "seed", &problems)
    }
    guard let coast = root.requiredText("coast", &problems),
      let extent = root.node("extent").flatMap({ box($0, root, "extent", &problems) })
    else { return nil }
    let lines = root.texts("lines", &problems)
    let plan = RegionPlan(coast: coast, lines: lines, faces: faces, outside: outside, extent: extent)
    return (regions, plan)
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
