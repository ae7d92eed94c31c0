import Diplomacy
import HistoricalAtlas
import MapGeometry

/// What is added to rows: where to look for it, and how it is written.
struct LocateAnswers: Sendable {
  let locator: Locator
  let table: AnswerTable
  /// The names of the columns as the header has them; empty for NDJSON.
  let headerTail: [UInt8]
  /// What is asked of every row when the rows have no dates.
  let fixedDays: (first: Int32, last: Int32)?
  let calendar = DayTable()

  private let text: AddedColumnText
  private let borders: DecidingBorders?

  init(
    atlas: Atlas,
    added: AddedNames,
    layout: RowLayout,
    period: DatePeriod?,
    knowledge: Knowledge
  ) {
    locator = Locator(atlas.coverage)
    fixedDays = period.map { ($0.first.dayNumber, $0.last.dayNumber) }
    borders = added.columns.contains(.borderKilometres) ? DecidingBorders(atlas, knownTo: knowledge) : nil
    let text = AddedColumnText(added, layout: layout)
    self.text = text
    headerTail = text.header
    var table = AnswerTable(
      first: atlas.calendar.first.dayNumber,
      last: atlas.calendar.last.dayNumber,
      unread: text.bytes([:]),
      outside: text.bytes([.status: "outside"])
    )
    for (index, face) in atlas.coverage.faces.enumerated() {
      let region = (atlas.register.regions.principalRegion(of: face.id) ?? face.id).name
      table.addFace(
        atlas.leads(ofFace: index, knownTo: knowledge).map { stretch in
          (stretch.interval.start.dayNumber, text.bytes(Self.values(of: stretch.verdict, region: region)))
        },
        before: text.bytes([.region: region, .status: "before"]),
        after: text.bytes([.region: region, .status: "after"]),
        changed: text.bytes([.region: region, .status: "changed"])
      )
    }
    table.finish()
    self.table = table
  }

  private static func values(of verdict: Verdict, region: String) -> [AddedColumn: String] {
    var values: [AddedColumn: String] = [.region: region, .status: verdict.status.rawValue]
    let lead = verdict.predominant
    values[.power] = lead?.power.name ?? verdict.contenders.map(\.name).joined(separator: " ")
    values[.tenure] = lead?.tenure.rawValue
    values[.since] = lead?.startDate.description
    values[.until] = lead?.endDate?.description
    values[.instrument] = lead?.instrument.name
    values[.secret] = lead.map { $0.isSecret ? "true" : "false" }
    values[.sovereign] = verdict.sovereign?.power.name
    return values
  }

  /// Whether rows get the distance to a border.
  var asksForBorders: Bool { borders != nil }

  /// The distance to the nearest border that decides, as a cell; an empty one without days.
  func borderCell(x: Int32, y: Int32, days: (first: Int32, last: Int32)?) -> [UInt8] {
    guard let borders, let days, let position = try? Position(x: x, y: y),
      let first = try? HistoricalDate(dayNumber: days.first),
      let last = try? HistoricalDate(dayNumber: days.last),
      let period = try? DatePeriod(from: first, through: last),
      let border = borders.nearest(to: position, in: period)
    else { return text.border(nil) }
    return text.border(String((border.kilometres * 100).rounded() / 100))
  }
}
