import MapGeometry
import RegionBuilding
import Yams

/// Reads `lines/base-lines.yaml` and `lines/digitised.csv`.
struct BaseLineReader {
  /// The lines that the base map holds.
  func baseLines(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> [BaseLine] {
    guard let root = Record(yaml: text, in: file, fields: ["base_lines"], &problems) else { return [] }
    let fields: Set<String> = [
      "id", "name", "note", "layer", "where", "mouth", "bridge_km", "outlines_of", "uncertainty_km",
    ]
    var ids: Set<String> = []
    return root.records("base_lines", fields: fields, &problems).compactMap { record in
      guard let id = record.id(&problems), let name = record.requiredText("name", &problems),
        let origin = origin(record, &problems),
        let uncertainty = record.requiredDistance("uncertainty_km", &problems)
      else { return nil }
      if !ids.insert(id).inserted { record.note("the id \(id) is used twice", at: "id", &problems) }
      return BaseLine(id: id, name: name, origin: origin, uncertaintyInKilometres: uncertainty)
    }
  }

  private func origin(_ record: Record, _ problems: inout [DataSetProblem]) -> BaseLine.Origin? {
    for field in ["layer", "outlines_of"] {
      guard let name = record.text(field, &problems), !Folder.isInside(name) else { continue }
      record.note("\(field): \"\(name)\" leads out of the folder of base layers", at: field, &problems)
      return nil
    }
    if let layer = record.text("outlines_of", &problems) { return .outlines(layer: layer) }
    guard let layer = record.requiredText("layer", &problems),
      let mouth = record.requiredText("mouth", &problems)
    else { return nil }
    let bridge = record.distance("bridge_km", &problems) ?? 0
    return .layer(layer, conditions: conditions(record, &problems), mouth: mouth, bridge: bridge)
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
  func digitised(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> [BaseLine] {
    let table = Table(csv: text, in: file, columns: ["line", "seq", "lon", "lat"], &problems)
    var lines: [(id: String, positions: [Position])] = []
    var counts: [String: Int] = [:]
    for row in table.rows {
      guard let id = row.id("line", &problems) else { continue }
      let expected = counts[id, default: 0]
      counts[id] = expected + 1
      guard let number = row.required("seq", &problems), let position = row.position(&problems) else {
        continue
      }
      if lines.last?.id != id { lines.append((id, [])) }
      lines[lines.count - 1].positions.append(position)
      guard number != String(expected) else { continue }
      let message = "column seq: found \"\(number)\", expected \(expected) for \(id)"
      problems.append(DataSetProblem(file: file, line: row.line, message: message))
    }
    for id in counts.keys.sorted() where lines.count(where: { $0.id == id }) > 1 {
      problems.append(DataSetProblem(file: file, line: nil, message: "\(id) does not stand in one piece"))
    }
    return lines.compactMap { id, positions in
      guard let line = try? LineString(positions) else {
        problems.append(DataSetProblem(file: file, line: nil, message: "\(id) needs at least two positions"))
        return nil
      }
      return BaseLine(id: id, name: id, origin: .positions(line), uncertaintyInKilometres: 0)
    }
  }
}

extension Table.Row {
  /// The position in the columns `lon` and `lat`.
  func position(_ problems: inout [DataSetProblem]) -> Position? {
    guard let longitude = number("lon", &problems), let latitude = number("lat", &problems) else {
      return nil
    }
    do {
      return try Position(longitude: longitude, latitude: latitude)
    } catch {
      problems.append(DataSetProblem(file: file, line: line, message: error.description))
      return nil
    }
  }
}
