/// The role of each column of a table, or member of objects.
struct RowColumns: Sendable {
  /// The role of a cell.
  enum Role: UInt8, Sendable {
    case none
    case x
    case y
    case point
    case date
  }

  /// The names, in order.
  let names: [String]
  /// The role of each.
  private(set) var roles: [Role]
  /// The columns that are read, for people.
  private(set) var description = ""

  private static let pairs = [
    ("lon", "lat"), ("longitude", "latitude"), ("decimallongitude", "decimallatitude"), ("lng", "lat"),
    ("long", "lat"), ("x", "y"),
  ]
  private static let points = ["wkt", "geometry", "geom", "the_geom", "point"]

  /// Finds positions and dates by name: the requested ones, otherwise the usual ones.
  init(_ names: [String], _ fields: TableFields) throws(TableError) {
    self.names = names
    roles = [Role](repeating: .none, count: names.count)
    let pair = fields.position ?? Self.pairs.first { place(of: $0.0) != nil && place(of: $0.1) != nil }
    if let pair {
      let (x, y) = (try found(pair.0), try found(pair.1))
      roles[x] = .x
      roles[y] = .y
      description = "longitudes in \"\(names[x])\", latitudes in \"\(names[y])\""
    } else if let point = Self.points.compactMap(place).first {
      roles[point] = .point
      description = "points in \"\(names[point])\""
    } else {
      throw .positionsMissing(among: names)
    }
    if case .column(let name) = fields.days {
      let date = try found(name)
      guard roles[date] == .none else {
        throw .invalid("the column \(names[date]) cannot hold dates and positions")
      }
      roles[date] = .date
      description += ", dates in \"\(names[date])\""
    }
    for (index, name) in names.enumerated() where roles[index] != .none {
      guard names.firstIndex(of: name) == names.lastIndex(of: name) else {
        throw .invalid(
          "two columns are called \"\(name)\", expected one to be read: give them different names"
        )
      }
    }
  }

  /// The names of the columns with longitudes and latitudes; nil where points are read.
  var position: (longitude: String, latitude: String)? {
    guard let x = roles.firstIndex(of: .x), let y = roles.firstIndex(of: .y) else { return nil }
    return (names[x], names[y])
  }

  private func place(of name: String) -> Int? {
    names.firstIndex(of: name) ?? names.firstIndex { $0.lowercased() == name.lowercased() }
  }

  private func found(_ name: String) throws(TableError) -> Int {
    guard let place = place(of: name) else { throw .columnMissing(name, among: names) }
    return place
  }
}
