import Diplomacy
import MapGeometry

/// Says what is wrong with a bad row, with the value in which it shows.
struct RowReason {
  private let layout: RowLayout
  private let calendar: DayTable

  init(_ layout: RowLayout, calendar: DayTable) {
    self.layout = layout
    self.calendar = calendar
  }

  /// What was found and what was expected.
  func text(of row: Row) -> String {
    guard row.kind == .noPosition || row.kind == .noDate else { return row.kind.reason }
    let isDate = row.kind == .noDate
    var found = [Int: String]()
    var ordinates = [RowLayout.Role: Double]()
    each(in: row) { place, cell in
      let role = layout.roles[place]
      if role != .none, (role == .date) == isDate, found[place] == nil {
        ordinates[role] = cell.trimmed.decimalNumber
        found[place] = problem(with: cell, as: role, named: layout.names[place])
      }
    }
    let missing = layout.roles.indices.first { place in
      layout.roles[place] != .none && (layout.roles[place] == .date) == isDate && found[place] == nil
    }
    let detail = found.sorted { $0.key < $1.key }.first { !$0.value.isEmpty }?.value
    return "\(row.kind.reason): \(detail ?? missing.map { "\(layout.names[$0]) is missing" } ?? "")"
      + (areSwapped(ordinates) ? swapped : "")
  }

  /// Whether a row that has no position has one with longitude and latitude the other way round.
  private func areSwapped(_ ordinates: [RowLayout.Role: Double]) -> Bool {
    guard let x = ordinates[.x], let y = ordinates[.y] else { return false }
    return abs(x) <= 90 && abs(y) > 90 && abs(y) <= 180
  }

  private var swapped: String {
    guard let x = layout.roles.firstIndex(of: .x), let y = layout.roles.firstIndex(of: .y) else { return "" }
    return "; are longitude and latitude swapped? --x-field \(layout.names[y]) --y-field \(layout.names[x])"
  }

  /// Calls `body` with each cell, or member, that has a place among the names.
  private func each(in row: Row, _ body: (_ place: Int, _ cell: CellText) -> Void) {
    if layout.format == .ndjson {
      _ = JSONLine.members(row.start, row.lineEnd) { member in
        if let place = layout.names.firstIndex(where: { Array($0.utf8).elementsEqual(member.name.bytes) }) {
          body(place, member.value)
        }
      }
    } else {
      _ = layout.cells.forEach(from: row.start, to: row.end) { column, cell in
        if column < layout.roles.count { body(column, cell.text) }
      }
    }
  }

  /// What is wrong with a cell; empty when nothing is.
  private func problem(with cell: CellText, as role: RowLayout.Role, named name: String) -> String {
    guard role != .none else { return "" }
    let text = cell.trimmed
    if text.isEmpty {
      return "\(name) is empty, expected "
        + (role == .date
          ? "a day as in 1912-07-08, a month or a year" : role == .point ? "a point" : "degrees")
    }
    let value = "\(name) \"\(text.count > 60 ? text.prefix(60) + "…" : text)\""
    switch role {
    case .none: return ""
    case .x: return cell.steps(limit: 1_800_000_000) == nil ? degrees(text, value, limit: 180) : ""
    case .y: return cell.steps(limit: 900_000_000) == nil ? degrees(text, value, limit: 90) : ""
    case .point:
      return cell.point == nil ? "\(value), expected a point on the globe, as in POINT (126.65 45.75)" : ""
    case .date:
      guard cell.days(calendar) == nil else { return "" }
      do throws(DateTextError) {
        _ = try DatePeriod(text)
        return ""
      } catch {
        return "\(name) \(error)"
      }
    }
  }

  private func degrees(_ text: String, _ value: String, limit: Int) -> String {
    guard text.decimalNumber != nil else {
      let hasComma = text.contains(",")
      return
        "\(value) is no number of degrees, expected \(hasComma ? "a decimal point" : "decimals"), as in 126.65"
    }
    return "\(value) is not within -\(limit) to \(limit)"
  }
}
