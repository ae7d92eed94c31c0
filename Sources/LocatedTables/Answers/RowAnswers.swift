import Diplomacy
import MapGeometry

/// What is added to the rows of one layout.
struct RowAnswers: Sendable {
  let locator: TableLocator
  let texts: AnswerTexts
  /// The names of the columns as the header has them; empty for NDJSON.
  let headerTail: [UInt8]
  /// The period for every row if the rows have no dates.
  let fixedDays: (first: Int32, last: Int32)?
  let calendar = DayTable()
  private let cells: AddedCells

  init(_ locator: TableLocator, layout: RowLayout, period: DatePeriod?) {
    self.locator = locator
    fixedDays = period.map { ($0.first.dayNumber, $0.last.dayNumber) }
    cells = AddedCells(locator.columns, layout: layout)
    texts = AnswerTexts(locator.answers.cells, cells)
    headerTail = cells.header
  }

  /// The bytes of the cells of a period with several answers.
  func bytes(ofFace face: Int?, _ from: Int32, _ through: Int32) -> [UInt8] {
    cells.bytes(locator.answers.cells(ofFace: face, from, through))
  }

  /// Whether a face has the position.
  func isInside(x: Int32, y: Int32) -> Bool {
    guard let position = try? Position(x: x, y: y) else { return false }
    return locator.faces.face(at: position).face != nil
  }

  /// The distance to the nearest border that decides, as the last cell of a row; an empty one without days.
  func borderCell(x: Int32, y: Int32, days: (first: Int32, last: Int32)?) -> [UInt8] {
    var distance: String?
    if let days, let position = try? Position(x: x, y: y),
      let first = try? HistoricalDate(dayNumber: days.first),
      let last = try? HistoricalDate(dayNumber: days.last),
      let period = try? DatePeriod(from: first, through: last)
    {
      distance = locator.borderKilometres(at: position, in: period)
    }
    return cells.bytes([distance], from: locator.columns.columns.count - 1)
  }
}
