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

  /// Where the positions are.
  public enum Places: Sendable {
    /// In columns with one of the usual names: longitudes and latitudes, or both in one cell.
    case usual
    /// In the columns of these names, in degrees.
    case columns(longitude: String, latitude: String)
    /// In the column of this name, as well-known text or both values in one cell.
    case points(String)
    /// In the column of this name, as names of places of the atlas.
    case names(String)
  }

  /// Where the positions are.
  public var places: Places
  /// Where the days are; a column `year` serves for a missing `date`.
  public var days: Days
  /// The order of day and month in dates such as `7/8/1912`; without one they are read only where it shows.
  public var dateOrder: DateOrder?

  /// The fields; by default those that are usual, with days in `date`. Upper and lower case count as one.
  public init(places: Places = .usual, days: Days = .column("date"), dateOrder: DateOrder? = nil) {
    self.places = places
    self.days = days
    self.dateOrder = dateOrder
  }

  /// The days asked of every row; nil when each has its own.
  var period: DatePeriod? {
    if case .all(let period) = days { period } else { nil }
  }
}
