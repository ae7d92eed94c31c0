/// The role of each column of a table, or member of objects.
struct RowColumns: Sendable {
  /// The role of a cell.
  enum Role: UInt8, Sendable {
    case none
    case x
    case y
    case point
    case place
    case date
  }

  /// The names, in order.
  let names: [String]
  /// The role of each.
  private(set) var roles: [Role]
  /// The columns that are read, for people.
  private(set) var description = ""
  /// The order of two values in one cell, where the name of the column shows it.
  private(set) var isLongitudeFirst: Bool?

  private static let pairs = [
    ("lon", "lat"), ("longitude", "latitude"), ("decimallongitude", "decimallatitude"), ("lng", "lat"),
    ("long", "lat"), ("lon", "latitude"), ("point_x", "point_y"), ("x", "y"),
  ]
  private static let points = [
    "wkt", "geometry", "geom", "the_geom", "point", "coordinates", "coordinate", "coords", "coord",
    "position", "latlon",
    "lat_lon", "lat,lon", "latlng", "lat_lng", "latlong", "lat_long", "latitude,longitude", "lonlat",
    "lon_lat",
    "lon,lat", "lnglat", "longlat", "longitude,latitude",
  ]

  /// Finds positions and dates by name: the requested ones, otherwise the usual ones.
  ///
  /// - Parameter areFeatures: Whether each row has a point of its own beside these columns.
  init(_ names: [String], _ fields: TableFields, areFeatures: Bool = false) throws(TableError) {
    self.names = names
    roles = [Role](repeating: .none, count: names.count)
    switch fields.places {
    case .columns(let longitude, let latitude): try take(longitude, latitude)
    case .points(let name): take(points: try found(name))
    case .names(let name):
      let place = try found(name)
      roles[place] = .place
      description = "names of places in \"\(names[place])\""
    case .usual where areFeatures: description = "points of features"
    case .usual:
      let pair = Self.pairs.first { place(of: $0.0) != nil && place(of: $0.1) != nil }
      if let pair {
        try take(pair.0, pair.1)
      } else if let point = Self.points.compactMap({ place(of: $0) }).first {
        take(points: point)
      } else {
        throw .positionsMissing(among: names)
      }
    }
    if case .column(let name) = fields.days {
      let year = name == "date" && place(of: name) == nil ? place(of: "year") : nil
      let date = if let year { year } else { try found(name) }
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

  private mutating func take(_ longitude: String, _ latitude: String) throws(TableError) {
    let (x, y) = (try found(longitude), try found(latitude))
    roles[x] = .x
    roles[y] = .y
    description = "longitudes in \"\(names[x])\", latitudes in \"\(names[y])\""
  }

  private mutating func take(points place: Int) {
    let name = names[place].lowercased()
    isLongitudeFirst =
      name.hasPrefix("lat") ? false : name.hasPrefix("lon") || name.hasPrefix("lng") ? true : nil
    roles[place] = .point
    description = "points in \"\(names[place])\""
  }

  private func place(of name: String) -> Int? {
    names.firstIndex(of: name) ?? names.firstIndex { $0.lowercased() == name.lowercased() }
  }

  private func found(_ name: String) throws(TableError) -> Int {
    guard let place = place(of: name) else { throw .columnMissing(name, among: names) }
    return place
  }
}
