import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// Reads the cells of positions, places and dates of one table, in every form that is read; it belongs to one thread.
final class CellReader {
  private let calendar: DayTable
  private let fields: TableFields
  private let isJSON: Bool
  private let isLongitudeFirst: Bool?
  private let atlas: Atlas
  private var places: [String: Result<Position, PlaceNameError>] = [:]
  private static let mostPlaces = 1 << 16

  init(_ layout: RowLayout, _ answers: RowAnswers) {
    calendar = answers.calendar
    fields = layout.fields
    isJSON = layout.format.isJSON
    isLongitudeFirst = layout.columns.isLongitudeFirst
    atlas = answers.locator.atlas
  }

  /// The text of a cell, without its escapes and without blanks around it.
  func text(of cell: CellText) -> String {
    let text = cell.trimmed
    if isJSON {
      guard text.contains("\\"), case .string(let value)? = try? JSONValue(parsing: Array("\"\(text)\"".utf8))
      else {
        return text
      }
      return value.split(separator: " ").joined(separator: " ")
    }
    return text.contains("\"\"") ? text.replacing("\"\"", with: "\"") : text
  }

  /// Grid steps east.
  @inline(__always)
  func longitude(_ cell: CellText) throws(RowProblem) -> Int32 {
    if let steps = cell.steps(limit: StepLimit.longitude) { return steps }
    return try steps(cell, .longitude)
  }

  /// Grid steps north.
  @inline(__always)
  func latitude(_ cell: CellText) throws(RowProblem) -> Int32 {
    if let steps = cell.steps(limit: StepLimit.latitude) { return steps }
    return try steps(cell, .latitude)
  }

  @inline(never)
  private func steps(_ cell: CellText, _ axis: WrittenDegrees.Axis) throws(RowProblem) -> Int32 {
    let text = text(of: cell)
    guard !isMissing(text) else { throw .noPosition }
    guard let written = WrittenDegrees(text) else { throw .unreadablePosition }
    if let other = written.axis, other != axis { throw .swapped }
    let limit = axis == .longitude ? StepLimit.longitude : StepLimit.latitude
    let steps = (written.degrees * Position.stepsPerDegree).rounded()
    guard abs(steps) <= Double(limit) else {
      if axis == .latitude, abs(written.degrees) <= 180 { throw .swapped }
      throw abs(written.degrees) > 1000 ? .metres : .offTheGlobe
    }
    return Int32(steps)
  }

  /// A point in well-known text, or both values in one cell.
  func point(_ cell: CellText) throws(RowProblem) -> Position {
    if let point = cell.point { return point }
    let text = text(of: cell)
    guard !isMissing(text) else { throw .noPosition }
    switch WrittenPosition(text, isLongitudeFirst: isLongitudeFirst) {
    case .position(let longitude, let latitude):
      do {
        return try Position(longitude: longitude, latitude: latitude)
      } catch {
        throw max(abs(longitude), abs(latitude)) > 1000 ? .metres : .offTheGlobe
      }
    case .undecided: throw .undecidedPosition
    case .unreadable: throw .unreadablePosition
    }
  }

  /// The position of the one place of a name.
  func place(_ cell: CellText) throws(RowProblem) -> Position {
    let name = text(of: cell)
    guard !isMissing(name) else { throw .noPosition }
    do { return try found(name).get() } catch { throw .unknownPlace }
  }

  /// What a place's name lacks; nil for one that is found.
  func reason(ofPlace name: String) -> String? {
    guard case .failure(let error) = found(name) else { return nil }
    return error.description
  }

  private func found(_ name: String) -> Result<Position, PlaceNameError> {
    if let known = places[name] { return known }
    if places.count == Self.mostPlaces { places = [:] }
    let found = Result { () throws(PlaceNameError) in try atlas.place(named: name).position }
    places[name] = found
    return found
  }

  /// The days of a date.
  @inline(__always)
  func days(_ cell: CellText) throws(RowProblem) -> (first: Int32, last: Int32) {
    if let days = cell.days(calendar) { return days }
    return try writtenDays(cell)
  }

  @inline(never)
  private func writtenDays(_ cell: CellText) throws(RowProblem) -> (first: Int32, last: Int32) {
    let text = text(of: cell)
    guard !isMissing(text) else { throw .noDate }
    do {
      let period = try period(text)
      return (period.first.dayNumber, period.last.dayNumber)
    } catch {
      switch error {
      case .unreadable, .unsupported(_, .yearOfTwoDigits), .unsupported(_, .yearBeyondFourDigits):
        throw .unreadableDate
      case .notInTheCalendar, .endsBeforeItStarts: throw .impossibleDate
      case .unsupported(_, .season): throw .season
      case .unsupported(_, .timeOfDay), .unsupported(_, .timeZone): throw .timeOfDay
      case .undecidedOrder: throw .undecidedDate
      }
    }
  }

  /// The days of a date in any form.
  func period(_ text: String) throws(DateTextError) -> DatePeriod {
    try DatePeriod(text, order: fields.dateOrder)
  }

  private func isMissing(_ text: String) -> Bool { text.isEmpty || (isJSON && text == "null") }
}
