public import Diplomacy

/// Which columns of a table, or members of its objects, hold positions and days.
public struct TableFields: Sendable {
  /// Where the days asked about are.
  public enum Days: Sendable {
    /// In the column of this name: a day, month, year or another EDTF date.
    case column(String)
    /// The same days for every row.
    case all(DatePeriod)
  }

  /// The names of the columns with longitudes and latitudes in degrees; when missing, the usual names are looked for,
  /// then those of points as well-known text.
  public var position: (longitude: String, latitude: String)?
  /// Where the days are.
  public var days: Days

  /// The fields; by default those that are usual, with days in `date`. Upper and lower case count as one.
  public init(position: (longitude: String, latitude: String)? = nil, days: Days = .column("date")) {
    self.position = position
    self.days = days
  }

  /// The days asked of every row; nil when each has its own.
  var period: DatePeriod? {
    if case .all(let period) = days { period } else { nil }
  }
}
