/// The position and the days of a row while its cells are read.
struct RowPosition {
  var x: Int32?
  var y: Int32?
  var days: (first: Int32, last: Int32)?

  /// Takes in what a cell says, in the role that its column has.
  mutating func take(_ cell: CellText, as role: RowLayout.Role, _ calendar: DayTable) {
    switch role {
    case .x: x = cell.steps(limit: 1_800_000_000)
    case .y: y = cell.steps(limit: 900_000_000)
    case .point: if let point = cell.point { (x, y) = (point.x, point.y) } else { (x, y) = (nil, nil) }
    case .date: days = cell.days(calendar)
    case .none: break
    }
  }

  /// What is missing of what a row needs.
  var kind: Row.Kind {
    if x == nil || y == nil { return .noPosition }
    return days == nil ? .noDate : .good
  }
}
