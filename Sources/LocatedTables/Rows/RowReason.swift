import Diplomacy
import MapGeometry

/// Says what is wrong with a bad row, with the value at fault.
struct RowReason {
  private let layout: RowLayout
  private let reader: CellReader

  init(_ layout: RowLayout, _ reader: CellReader) {
    self.layout = layout
    self.reader = reader
  }

  /// The column at fault and what stands there, and the same with what was expected.
  func of(_ row: Row, _ problem: RowProblem) -> (column: String?, value: String?, text: String) {
    guard let lack = problem.lack else { return (nil, nil, problem.description) }
    if lack == "no position", layout.readsPoints { return geometry(of: row, lack, problem) }
    let columns = layout.columns
    let places = columns.roles.indices.filter { place in
      columns.roles[place] != .none && (columns.roles[place] == .date) == (lack == "no date")
    }
    var found: [Int: (value: String, reason: String?)] = [:]
    each(in: row) { place, cell in
      guard places.contains(place), found[place] == nil else { return }
      let value = reader.text(of: cell)
      found[place] = (
        value, self.reason(cell, value, as: columns.roles[place], named: columns.names[place], problem)
      )
    }
    if let place = places.first(where: { found[$0] == nil }) {
      return (columns.names[place], nil, "\(lack): \(columns.names[place]) is missing")
    }
    guard let place = places.first(where: { found[$0]?.reason != nil }), let (value, reason) = found[place]
    else {
      return (nil, nil, problem.description)
    }
    return (columns.names[place], value, "\(lack): \(reason ?? "")")
  }

  private func geometry(of row: Row, _ lack: String, _ problem: RowProblem) -> (String?, String?, String) {
    guard let text = FeatureLine(row.start, row.lineEnd)?.geometry?.trimmed else {
      return ("geometry", nil, "\(lack): geometry is missing, expected a Point")
    }
    let value = "geometry \(text.count > 60 ? text.prefix(60) + "…" : text)"
    let expected = problem == .unreadablePosition ? "expected a Point" : "expected degrees, longitude first"
    return ("geometry", text, "\(lack): \(value), \(expected)")
  }

  /// Calls `body` with each cell, or member, that is among the names.
  private func each(in row: Row, _ body: (_ place: Int, _ cell: CellText) -> Void) {
    if layout.format.isJSON {
      let feature = layout.areFeatures ? FeatureLine(row.start, row.lineEnd) : nil
      let (start, end) = feature?.object ?? (row.start, row.lineEnd)
      _ = JSONLine.members(start, end) { member in
        if let place = layout.columns.names.firstIndex(where: {
          Array($0.utf8).elementsEqual(member.name.bytes)
        }) {
          body(place, member.value)
        }
      }
    } else {
      _ = layout.cells.forEach(from: row.start, to: row.end) { column, cell in
        if column < layout.columns.roles.count { body(column, cell.text) }
      }
    }
  }

  /// What is wrong with a cell; nil if nothing is.
  private func reason(
    _ cell: CellText,
    _ text: String,
    as role: RowColumns.Role,
    named name: String,
    _ problem: RowProblem
  ) -> String? {
    let value = "\(name) \"\(text.count > 60 ? text.prefix(60) + "…" : text)\""
    do throws(RowProblem) {
      switch role {
      case .none: break
      case .x: _ = try reader.longitude(cell)
      case .y: _ = try reader.latitude(cell)
      case .point: _ = try reader.point(cell)
      case .place: _ = try reader.place(cell)
      case .date: _ = try reader.days(cell)
      }
      return nil
    } catch {
      switch error {
      case .noPosition, .noDate:
        return "\(name) is empty, expected "
          + (role == .date
            ? "a day as in 1912-07-08, a month or a year"
            : role == .place ? "a name" : role == .point ? "a point" : "degrees")
      case .unknownPlace: return "\(name): \(reader.reason(ofPlace: text) ?? "")"
      case .undecidedPosition:
        return "\(value): either number may be the longitude, expected N and E, as in 45.75 N 126.65 E"
      case .swapped where WrittenDegrees(text)?.axis != nil:
        return
          "\(value) is a \(role == .x ? "latitude, expected a longitude" : "longitude, expected a latitude")"
      case .swapped, .offTheGlobe, .metres:
        guard role != .point else { return "\(value), expected a point on the globe" }
        return "\(value) is not within \(role == .x ? "-180 to 180" : "-90 to 90")"
      case .unreadablePosition:
        return role == .point
          ? "\(value), expected a point on the globe, as in POINT (126.65 45.75)"
          : "\(value) is not a number of degrees, expected decimals, as in 126.65"
      default:
        do throws(DateTextError) {
          _ = try reader.period(text)
          return nil
        } catch {
          return "\(name) \(error)"
        }
      }
    }
  }
}
