import CommandSupport

/// What the columns of a table, or the members of objects, are read for.
struct RowColumns: CustomStringConvertible {
  /// The names, in order.
  let names: [String]
  /// What each is read for.
  let roles: [RowLayout.Role]
  let description: String

  private static let pairs = [
    ("lon", "lat"), ("longitude", "latitude"), ("decimallongitude", "decimallatitude"), ("lng", "lat"),
    ("long", "lat"), ("x", "y"),
  ]
  private static let points = ["wkt", "geometry", "geom", "the_geom", "point"]

  /// Finds positions and dates by names: those that were asked for, or else those that are usual.
  init(
    _ names: [String],
    asked: (x: String?, y: String?, date: String?),
    needsDate: Bool
  ) throws(CommandFailure) {
    let lower = names.map { $0.lowercased() }
    let find = { (name: String) in names.firstIndex(of: name) ?? lower.firstIndex(of: name.lowercased()) }
    var roles = [RowLayout.Role](repeating: .none, count: names.count)
    var description: String
    if let x = asked.x, let y = asked.y {
      guard let a = find(x), let b = find(y) else {
        throw RowColumns.missing(find(x) == nil ? x : y, among: names)
      }
      roles[a] = .x
      roles[b] = .y
      description = "longitudes in \"\(names[a])\", latitudes in \"\(names[b])\""
    } else if let pair = Self.pairs.first(where: { find($0.0) != nil && find($0.1) != nil }),
      let a = find(pair.0), let b = find(pair.1)
    {
      roles[a] = .x
      roles[b] = .y
      description = "longitudes in \"\(names[a])\", latitudes in \"\(names[b])\""
    } else if let point = Self.points.compactMap(find).first {
      roles[point] = .point
      description = "points in \"\(names[point])\""
    } else {
      throw .badInput(
        "no columns with positions among \(names.joined(separator: ", ")); name them with --x-field and --y-field"
      )
    }
    if needsDate {
      guard let date = find(asked.date ?? "date") else {
        throw RowColumns.missing(asked.date ?? "date", among: names)
      }
      guard roles[date] == .none else {
        throw .badInput("the column \(names[date]) cannot hold dates and positions")
      }
      roles[date] = .date
      description += ", dates in \"\(names[date])\""
    }
    for (index, name) in names.enumerated() where roles[index] != .none {
      guard names.firstIndex(of: name) == names.lastIndex(of: name) else {
        throw .badInput(
          "two columns are called \"\(name)\", expected one to be read: give them different names"
        )
      }
    }
    self.names = names
    self.roles = roles
    self.description = description
  }

  private static func missing(_ name: String, among names: [String]) -> CommandFailure {
    .badInput(
      "no column \"\(name)\" among \(names.joined(separator: ", "))"
        + (name == "date" ? "; give a --date for all rows, or name the column with --date-field" : "")
    )
  }
}
