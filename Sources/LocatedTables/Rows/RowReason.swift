import Diplomacy
import MapGeometry

/// Says what is wrong with a bad row, with the value at fault.
struct RowReason {
  private let layout: RowLayout
  private let calendar: DayTable

  init(_ layout: RowLayout, calendar: DayTable) {
    self.layout = layout
    self.calendar = calendar
  }

  /// What was found and what was expected, and whether longitude and latitude would make a position the other way
  /// round.
  func text(of row: Row, _ problem: RowCounts.Problem) -> (text: String, isSwapped: Bool) {
    guard problem == .noPosition || problem == .noDate else { return (problem.description, false) }
    let isDate = problem == .noDate
    let columns = layout.columns
    let places = columns.roles.indices.filter { place in
      columns.roles[place] != .none && (columns.roles[place] == .date) == isDate
    }
    var found = [Int: String]()
    var ordinates = [RowColumns.Role: Double]()
    each(in: row) { place, cell in
      guard places.contains(place), found[place] == nil else { return }
      ordinates[columns.roles[place]] = cell.trimmed.decimalNumber
      found[place] = self.problem(with: cell, as: columns.roles[place], named: columns.names[place])
    }
    let missing = places.first { found[$0] == nil }.map { "\(columns.names[$0]) is missing" }
    let detail = places.compactMap { found[$0] }.first { !$0.isEmpty }
    return ("\(problem): \(detail ?? missing ?? "")", areSwapped(ordinates))
  }

  private func areSwapped(_ ordinates: [RowColumns.Role: Double]) -> Bool {
    guard let x = ordinates[.x], let y = ordinates[.y] else { return false }
    return abs(x) <= 90 && abs(y) > 90 && abs(y) <= 180
  }

  /// Calls `body` with each cell, or member, that is among the names.
  private func each(in row: Row, _ body: (_ place: Int, _ cell: CellText) -> Void) {
    if layout.format == .ndjson {
      _ = JSONLine.members(row.start, row.lineEnd) { member in
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

  /// What is wrong with a cell; empty if nothing is.
  private func problem(with cell: CellText, as role: RowColumns.Role, named name: String) -> String {
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
    case .x: return cell.steps(limit: StepLimit.longitude) == nil ? degrees(text, value, limit: 180) : ""
    case .y: return cell.steps(limit: StepLimit.latitude) == nil ? degrees(text, value, limit: 90) : ""
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
        "\(value) is not a number of degrees, expected \(hasComma ? "a decimal point" : "decimals"), as in 126.65"
    }
    return "\(value) is not within -\(limit) to \(limit)"
  }
}
