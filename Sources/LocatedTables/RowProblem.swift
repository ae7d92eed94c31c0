/// What is wrong with a row that cannot be answered.
public enum RowProblem: UInt8, Error, CaseIterable, Sendable {
  /// A cell of its position is empty, or there is none.
  case noPosition
  /// A cell of its position is no number of degrees, or no point.
  case unreadablePosition
  /// Its position is not on the globe.
  case offTheGlobe
  /// Its numbers are larger than any degrees, as metres are.
  case metres
  /// Its latitude is a longitude, and the other way round.
  case swapped
  /// Its position has two numbers either of which may be the longitude.
  case undecidedPosition
  /// Its place is not the name of one place.
  case unknownPlace
  /// Its date is empty, or there is none.
  case noDate
  /// Its date is none that can be read.
  case unreadableDate
  /// Its date is not in the calendar.
  case impossibleDate
  /// Its date is a season.
  case season
  /// Its date has a time of day or a time zone.
  case timeOfDay
  /// Its date may be two days, by which number is the month.
  case undecidedDate
  /// Its line is no JSON object, or its object no feature.
  case noObject
  /// It has more cells than the header.
  case tooManyCells
  /// It has a quotation mark that is never closed.
  case openQuotation
  /// Its object has a member of a name that is added.
  case memberTaken
  /// Its object is empty.
  case noMembers

  /// What the row lacks; nil where the row itself is damaged.
  var lack: String? {
    switch self {
    case .noPosition, .unreadablePosition, .offTheGlobe, .metres, .swapped, .undecidedPosition, .unknownPlace:
      "no position"
    case .noDate, .unreadableDate, .impossibleDate, .season, .timeOfDay, .undecidedDate: "no date"
    case .noObject, .tooManyCells, .openQuotation, .memberTaken, .noMembers: nil
    }
  }
}

extension RowProblem: CustomStringConvertible {
  /// What is wrong, for people.
  public var description: String {
    switch self {
    case .noPosition: "no position"
    case .unreadablePosition: "no position: not degrees"
    case .offTheGlobe: "no position: beyond the globe"
    case .metres: "no position: larger than any degrees"
    case .swapped: "no position: a longitude for a latitude"
    case .undecidedPosition: "no position: either number may be the longitude"
    case .unknownPlace: "no position: not the name of one place"
    case .noDate: "no date"
    case .unreadableDate: "no date: not a form that is read"
    case .impossibleDate: "no date: not in the calendar"
    case .season: "no date: a season"
    case .timeOfDay: "no date: a time of day"
    case .undecidedDate: "no date: either number may be the month"
    case .noObject: "no JSON object on the line"
    case .tooManyCells: "more cells than the header has"
    case .openQuotation: "a quotation mark that is never closed"
    case .memberTaken: "a member of a name that is added"
    case .noMembers: "no position and no date"
    }
  }
}
