import MapGeometry
import RegionBuilding
import Yams

/// Lines of a file; one that cannot be read is included without a course.
struct BaseLineListing {
  var lines: [BaseLine] = []
  /// Whether the id of every line was read.
  var isWhole = false
  /// The points at which the lines end, each with its line in the file.
  var mouths: [(point: String, line: Int)] = []
  /// The kinds by their days, by the ids of the lines.
  var kinds: [String: [DatedKindEntry]] = [:]
}

extension FileText {
  /// Reads `lines/base-lines.yaml`: the lines that the base map holds.
  func baseLines() -> BaseLineListing {
    guard let root = Record(self, fields: ["base_lines"]) else { return BaseLineListing() }
    let fields: Set<String> = [
      "id", "name", "note", "layer", "where", "mouth", "bridge_km", "outlines_of", "uncertainty_km", "kinds",
    ]
    var ids: Set<String> = []
    let records = root.records("base_lines", fields: fields)
    var kinds: [String: [DatedKindEntry]] = [:]
    let lines = records.compactMap { record -> BaseLine? in
      let id = record.id()
      let name = record.requiredText("name")
      let origin = record.origin() ?? .outlines(layer: "")
      let uncertainty = record.requiredDistance("uncertainty_km")
      let dated = record.kinds()
      guard let id else { return nil }
      if !ids.insert(id).inserted { record.note("the id \(id) is used twice", at: "id") }
      kinds[id] = dated
      return BaseLine(id: id, name: name ?? "", origin: origin, uncertaintyInKilometres: uncertainty ?? 0)
    }
    let mouths = records.compactMap { record in
      record.node("mouth")?.scalar.map { ($0.string.trimmed, record.line(of: "mouth")) }
    }
    let isWhole = root.faultyFields.isEmpty && lines.count == records.count
    return BaseLineListing(lines: lines, isWhole: isWhole, mouths: mouths, kinds: kinds)
  }

  /// Reads `lines/digitised.csv`: lines given position by position, each numbered from 0 on and in one piece.
  func digitisedLines() -> BaseLineListing {
    let table = Table(self, columns: ["line", "seq", "lon", "lat"])
    var lines: [(id: String, first: Table.Row, positions: [Position], isWhole: Bool)] = []
    var counts: [String: Int] = [:]
    var listing = BaseLineListing(isWhole: table.isWhole)
    for row in table.rows {
      let (id, number) = (row.id("line"), row.required("seq"))
      let position = row.position()
      guard let id else {
        listing.isWhole = false
        continue
      }
      let expected = counts[id, default: 0]
      counts[id] = expected + 1
      if lines.last?.id != id {
        if expected > 0 { row.report("\(id) does not stand in one piece; it begins again here") }
        lines.append((id, row, [], true))
      }
      if let position {
        lines[lines.count - 1].positions.append(position)
      } else {
        lines[lines.count - 1].isWhole = false
      }
      if let number, number != String(expected) {
        row.report("column seq: found \"\(number)\", expected \(expected) for \(id)")
      }
    }
    for (id, first, positions, isWhole) in lines {
      let line = try? LineString(positions)
      if line == nil, isWhole { first.report("\(id) needs at least two positions") }
      let origin = line.map { BaseLine.Origin.positions($0) } ?? .outlines(layer: "")
      listing.lines.append(BaseLine(id: id, name: id, origin: origin, uncertaintyInKilometres: 0))
    }
    return listing
  }
}

extension Record {
  fileprivate func origin() -> BaseLine.Origin? {
    let outlined = layer("outlines_of")
    let layer = layer("layer")
    let conditions = conditions()
    let bridge = distance("bridge_km") ?? 0
    if has("outlines_of") { return outlined.map { .outlines(layer: $0) } }
    require("layer")
    let mouth = requiredText("mouth")
    guard let layer, let mouth else { return nil }
    return .layer(layer, conditions: conditions, mouth: mouth, bridge: bridge)
  }

  private func layer(_ field: String) -> String? {
    guard let name = text(field) else { return nil }
    if !Folder.isInside(name) {
      note("\(field): \"\(name)\" leads out of the folder of base layers", at: field)
    }
    return name
  }

  /// The conditions of `where`: attributes with lists of values.
  func conditions() -> [String: [String]] {
    var conditions: [String: [String]] = [:]
    for (key, value) in node("where")?.mapping ?? [:] {
      let values = value.sequence?.compactMap { $0.scalar?.string } ?? []
      if let key = key.scalar?.string, !values.isEmpty {
        conditions[key] = values
      } else {
        note("where: expected an attribute with a list of its values", at: "where")
      }
    }
    return conditions
  }
}
