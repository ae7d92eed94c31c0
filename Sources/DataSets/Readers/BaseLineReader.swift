import MapGeometry
import RegionBuilding
import Yams

/// Reads `lines/base-lines.yaml` and `lines/digitised.csv`.
struct BaseLineReader {
  /// Lines of a file; one that cannot be read is there with nothing to be drawn from.
  struct Listing {
    var lines: [BaseLine] = []
    /// Whether the id of every line was read.
    var isWhole = false
    /// The points at which the lines end, each with its line in the file.
    var mouths: [(point: String, line: Int)] = []
  }

  /// The lines that the base map holds.
  func baseLines(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> Listing {
    guard let root = Record(yaml: text, in: file, fields: ["base_lines"], &problems) else { return Listing() }
    let fields: Set<String> = [
      "id", "name", "note", "layer", "where", "mouth", "bridge_km", "outlines_of", "uncertainty_km",
    ]
    var ids: Set<String> = []
    let records = root.records("base_lines", fields: fields, &problems)
    let lines = records.compactMap { record -> BaseLine? in
      let id = record.id(&problems)
      let name = record.requiredText("name", &problems)
      let origin = origin(record, &problems) ?? .outlines(layer: "")
      let uncertainty = record.requiredDistance("uncertainty_km", &problems)
      guard let id else { return nil }
      if !ids.insert(id).inserted { record.note("the id \(id) is used twice", at: "id", &problems) }
      return BaseLine(id: id, name: name ?? "", origin: origin, uncertaintyInKilometres: uncertainty ?? 0)
    }
    let isWhole = root.faultyFields.isEmpty && lines.count == records.count
    let mouths = records.compactMap { record in
      record.node("mouth")?.scalar.map { ($0.string.trimmed, record.line(of: "mouth")) }
    }
    return Listing(lines: lines, isWhole: isWhole, mouths: mouths)
  }

  private func origin(_ record: Record, _ problems: inout [DataSetProblem]) -> BaseLine.Origin? {
    func layer(_ field: String) -> String? {
      guard let name = record.text(field, &problems) else { return nil }
      if !Folder.isInside(name) {
        record.note("\(field): \"\(name)\" leads out of the folder of base layers", at: field, &problems)
      }
      return name
    }
    let outlined = layer("outlines_of")
    let layer = layer("layer")
    let conditions = conditions(record, &problems)
    let bridge = record.distance("bridge_km", &problems) ?? 0
    if record.has("outlines_of") { return outlined.map { .outlines(layer: $0) } }
    if !record.has("layer") { record.note("layer: is missing", at: "layer", &problems) }
    let mouth = record.requiredText("mouth", &problems)
    guard let layer, let mouth else { return nil }
    return .layer(layer, conditions: conditions, mouth: mouth, bridge: bridge)
  }

  /// What `where` says: attributes with lists of values.
  func conditions(_ record: Record, _ problems: inout [DataSetProblem]) -> [String: [String]] {
    var conditions: [String: [String]] = [:]
    for (key, value) in record.node("where")?.mapping ?? [:] {
      let values = value.sequence?.compactMap { $0.scalar?.string } ?? []
      if let key = key.scalar?.string, !values.isEmpty {
        conditions[key] = values
      } else {
        record.note("where: expected an attribute with a list of its values", at: "where", &problems)
      }
    }
    return conditions
  }

  /// The lines given position by position; each is numbered from 0 on and stands in one piece.
  func digitised(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> Listing {
    let table = Table(csv: text, in: file, columns: ["line", "seq", "lon", "lat"], &problems)
    var lines: [(id: String, first: Int, positions: [Position], isWhole: Bool)] = []
    var counts: [String: Int] = [:]
    var listing = Listing(isWhole: table.isWhole)
    for row in table.rows {
      let (id, number) = (row.id("line", &problems), row.required("seq", &problems))
      let position = row.position(&problems)
      guard let id else {
        listing.isWhole = false
        continue
      }
      let expected = counts[id, default: 0]
      counts[id] = expected + 1
      if lines.last?.id != id {
        if expected > 0 {
          let message = "\(id) does not stand in one piece; it begins again here"
          problems.append(DataSetProblem(file: file, line: row.line, message: message))
        }
        lines.append((id, row.line, [], true))
      }
      if let position {
        lines[lines.count - 1].positions.append(position)
      } else {
        lines[lines.count - 1].isWhole = false
      }
      guard let number, number != String(expected) else { continue }
      let message = "column seq: found \"\(number)\", expected \(expected) for \(id)"
      problems.append(DataSetProblem(file: file, line: row.line, message: message))
    }
    for (id, first, positions, isWhole) in lines {
      let line = try? LineString(positions)
      if line == nil, isWhole {
        let message = "\(id) needs at least two positions"
        problems.append(DataSetProblem(file: file, line: first, message: message))
      }
      let origin = line.map { BaseLine.Origin.positions($0) } ?? .outlines(layer: "")
      listing.lines.append(BaseLine(id: id, name: id, origin: origin, uncertaintyInKilometres: 0))
    }
    return listing
  }
}

extension Table.Row {
  /// The position in the columns `lon` and `lat`.
  func position(_ problems: inout [DataSetProblem]) -> Position? {
    let (longitude, latitude) = (number("lon", &problems), number("lat", &problems))
    guard let longitude, let latitude else { return nil }
    do {
      return try Position(longitude: longitude, latitude: latitude)
    } catch {
      problems.append(DataSetProblem(file: file, line: line, message: error.description))
      return nil
    }
  }
}
