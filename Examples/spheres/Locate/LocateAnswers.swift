import Diplomacy
import HistoricalAtlas
import MapGeometry

/// What is added to a row, made ready as bytes for every face and every stretch of days.
struct LocateAnswers: Sendable {
  let locator: Locator
  /// The names of the columns as the header has them; empty for NDJSON.
  let headerTail: [UInt8]
  /// What is asked of every row when the rows have no dates.
  let fixedDays: (first: Int32, last: Int32)?
  let calendar = DayTable()

  private let atlas: Atlas
  private let knowledge: Knowledge
  private let layout: RowLayout
  private let borderName: String?
  private var bytes: [UInt8] = []
  private var bounds: [Int] = [0]
  /// For each face where its stretches begin in `days`.
  private var faces: [Int] = [0]
  /// The first days of stretches, and what is added on them.
  private var days: [Int32] = []
  private var tails: [Int32] = []
  /// For each face what is added before and after the calendar, and where the answer changes.
  private var others: [(before: Int, after: Int, changed: Int)] = []
  private var first: Int32 = 0
  private var last: Int32 = 0

  /// The tail of a row that cannot be read, and of one outside every face.
  static let unread = 0
  static let outside = 1

  init(
    atlas: Atlas,
    columns: [AddedColumn],
    prefix: String,
    layout: RowLayout,
    period: DatePeriod?,
    knowledge: Knowledge
  ) {
    self.atlas = atlas
    self.knowledge = knowledge
    self.layout = layout
    locator = Locator(atlas.coverage)
    fixedDays = period.map { ($0.first.dayNumber, $0.last.dayNumber) }
    borderName = columns.contains(.borderKilometres) ? prefix + AddedColumn.borderKilometres.rawValue : nil
    let delimiter = String(decoding: [layout.delimiter], as: UTF8.self)
    headerTail =
      layout.format == .ndjson
      ? []
      : Array(columns.map { delimiter + LocateAnswers.cell(prefix + $0.rawValue, delimiter) }.joined().utf8)
    first = atlas.calendar.first.dayNumber
    last = atlas.calendar.last.dayNumber
    let listed = columns.filter { $0 != .borderKilometres }
    func tail(_ values: [AddedColumn: String]) -> Int {
      var text = ""
      for column in listed {
        if layout.format == .ndjson {
          let value = values[column].map { column == .secret ? $0 : "\"\($0)\"" } ?? "null"
          text += ",\"\(LocateAnswers.escaped(prefix))\(column.rawValue)\":\(value)"
        } else {
          text += delimiter + (values[column] ?? "")
        }
      }
      bytes += Array(text.utf8)
      bounds.append(bytes.count)
      return bounds.count - 2
    }
    _ = tail([:])
    _ = tail([.status: "outside"])
    for (index, face) in atlas.coverage.faces.enumerated() {
      let region = (atlas.register.regions.principalRegion(of: face.id) ?? face.id).name
      func other(_ status: String) -> Int { tail([.region: region, .status: status]) }
      others.append((before: other("before"), after: other("after"), changed: other("changed")))
      for stretch in atlas.stretches(ofFace: index, knownTo: knowledge) {
        days.append(stretch.interval.start.dayNumber)
        tails.append(Int32(tail(LocateAnswers.values(of: stretch.verdict, region: region))))
      }
      faces.append(days.count)
    }
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

  /// What is added to a row of a face on some days.
  @inline(__always)
  func tail(of label: FaceLabel, _ from: Int32, _ through: Int32) -> Int {
    guard let face = label.face else { return LocateAnswers.outside }
    if through < first { return others[face].before }
    if from > last { return others[face].after }
    let index = stretch(of: face, max(from, first))
    if from == through { return Int(tails[index]) }
    return index == stretch(of: face, min(through, last)) ? Int(tails[index]) : others[face].changed
  }

  /// The stretch of a day of the calendar, by halving.
  @inline(__always)
  private func stretch(of face: Int, _ day: Int32) -> Int {
    var low = faces[face]
    var count = faces[face &+ 1] &- low
    while count > 1 {
      let half = count &>> 1
      low = days[low &+ half] <= day ? low &+ half : low
      count = count &- half
    }
    return low
  }

  /// The bytes of a tail.
  @inline(__always)
  func lent(_ tail: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[bounds[tail]..<bounds[tail &+ 1]])) }
  }

  var asksForBorders: Bool { borderName != nil }

  /// The distance to the next border that decides, as a cell; asked row by row, some milliseconds each.
  func borderCell(x: Int32, y: Int32, days: (first: Int32, last: Int32)?) -> [UInt8] {
    guard let borderName else { return [] }
    var number: String?
    if let days, let position = try? Position(x: x, y: y),
      let day = try? HistoricalDate(dayNumber: days.first),
      let border = atlas.answer(at: position, on: day, knownTo: knowledge).border
    {
      number = String((border.kilometres * 100).rounded() / 100)
    }
    if layout.format == .ndjson {
      return Array(",\"\(LocateAnswers.escaped(borderName))\":\(number ?? "null")".utf8)
    }
    return [layout.delimiter] + Array((number ?? "").utf8)
  }

  private static func cell(_ text: String, _ delimiter: String) -> String {
    guard text.contains(where: { "\"\n\r".contains($0) }) || text.contains(delimiter) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\" ? "\\\(scalar)" : scalar.value < 0x20 ? " " : String(scalar)
    }.joined()
  }
}
