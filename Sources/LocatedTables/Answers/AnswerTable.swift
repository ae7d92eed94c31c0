import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The answers that an atlas has for rows, by number, and the number for every face and every day.
struct AnswerTable: Sendable {
  /// The number of the answer to a row that cannot be read.
  static let unread = 0
  /// The number of the answer outside every face.
  static let outside = 1

  /// For each answer the cells of the columns, but for the distance to a border; nil for what is unknown.
  let cells: [[String?]]
  private let first: Int32
  private let last: Int32
  private let monthCount: Int
  /// For each stretch of days with one answer its last day: of the ground outside every face, then of each face.
  private let lasts: FixedArray<Int32>
  /// For the ground outside every face and then for each face, for each 32 days, the stretch of the first of them.
  private let months: FixedArray<UInt32>
  /// The number of the first stretch's answer, and of the three of the first face that belong to no stretch.
  private static let firstStretch = outside
  private let firstOther: Int

  /// What a period gets in which the lead changes.
  private let rule: ChangeRule
  /// Which of the columns make the lead.
  private let leading: [Int]

  init(
    _ atlas: Atlas,
    knownTo knowledge: Knowledge,
    columns: [AddedColumn],
    onChange rule: ChangeRule = .mark
  ) {
    self.rule = rule
    leading = columns.indices.filter { [.status, .power, .tenure].contains(columns[$0]) }
    (first, last) = (atlas.calendar.first.dayNumber, atlas.calendar.last.dayNumber)
    monthCount = Int(last - first) / 32 + 1
    func row(_ values: [AddedColumn: String]) -> [String?] { columns.map { values[$0] } }
    var answers = [row([:]), row([.status: "outside"])]
    var others: [[String?]] = []
    // Outside is a face whose one stretch does not end.
    var lasts: [Int32] = [.max]
    var months = [UInt32](repeating: 0, count: monthCount)
    for face in atlas.coverage.faces.indices {
      let region = atlas.region(ofFace: face).name
      var stretch = lasts.count
      let leads = atlas.leads(ofFace: face, knownTo: knowledge)
      for (index, lead) in leads.enumerated() {
        answers.append(row(AnswerTable.values(of: lead.verdict, region: region)))
        let next = index + 1 < leads.count ? leads[index + 1].interval.start.dayNumber : last + 1
        lasts.append(next - 1)
      }
      for day in stride(from: first, through: last, by: 32) {
        while lasts[stretch] < day { stretch += 1 }
        months.append(UInt32(stretch))
      }
      others += ["before", "after", "changed"].map { row([.region: region, .status: $0]) }
    }
    firstOther = answers.count
    cells = answers + others
    self.lasts = FixedArray(lasts)
    self.months = FixedArray(months)
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
    values[.through] = lead?.through
    values[.sovereign] = verdict.sovereign?.power.name
    return values
  }

  /// The number of the answer to a row of a face, or outside every face, from one day through another; nil where
  /// there are several in it.
  @inline(__always)
  func answer(ofFace face: Int?, _ from: Int32, _ through: Int32) -> Int? {
    guard let face else { return AnswerTable.outside }
    if from == through, from >= first, from <= last {
      return AnswerTable.firstStretch &+ stretch(of: face, from)
    }
    return answerOfPeriod(face, from, through)
  }

  @inline(never)
  private func answerOfPeriod(_ face: Int, _ from: Int32, _ through: Int32) -> Int? {
    let other = firstOther + face * 3
    if through < first { return other }
    if from > last { return other + 1 }
    let stretches = stretches(of: face, from, through)
    return stretches.count == 1 ? AnswerTable.firstStretch + stretches.lowerBound : nil
  }

  private func stretches(of face: Int, _ from: Int32, _ through: Int32) -> ClosedRange<Int> {
    stretch(of: face, max(from, first))...stretch(of: face, min(through, last))
  }

  /// The cells of a row of a face, or outside every face, from one day through another.
  func cells(ofFace face: Int?, _ from: Int32, _ through: Int32) -> [String?] {
    if let answer = answer(ofFace: face, from, through) { return cells[answer] }
    guard let face else { return cells[AnswerTable.outside] }
    let stretches = stretches(of: face, from, through)
    let rows = stretches.map { cells[AnswerTable.firstStretch + $0] }
    let leads = rows.map { row in leading.map { row[$0] } }
    let common = rows[0].indices.map { column in
      rows.allSatisfy { $0[column] == rows[0][column] } ? rows[0][column] : nil
    }
    guard leads.contains(where: { $0 != leads[0] }) else { return common }
    switch rule {
    case .mark: return cells[firstOther + face * 3 + 2]
    case .first: return rows[0]
    case .last: return rows[rows.count - 1]
    case .longest:
      let days = stretches.map { stretch in
        let start = stretch == stretches.lowerBound ? from : lasts.start[stretch - 1] + 1
        return Int(min(lasts.start[stretch], through) - max(start, first) + 1)
      }
      let led = leads.map { lead in zip(leads, days).filter { $0.0 == lead }.map(\.1).reduce(0, +) }
      let longest = rows.indices.reduce(0) { (led[$1], days[$1]) > (led[$0], days[$0]) ? $1 : $0 }
      return rows[longest]
    case .list:
      var listed = common
      for column in leading { listed[column] = Self.list(rows.map { $0[column] }) }
      listed[leading[0]] = "changed"
      return listed
    }
  }

  /// The words of some cells with blanks between, each once.
  private static func list(_ cells: [String?]) -> String? {
    var words: [Substring] = []
    for word in cells.flatMap({ ($0 ?? "").split(separator: " ") }) where !words.contains(word) {
      words.append(word)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Writes the numbers of the answers for positions on days, given as days since another, or one day for all.
  @inline(__always)
  func write(
    _ labels: UnsafePointer<FaceLabel>,
    _ days: UnsafePointer<Int32>,
    isOneDay: Bool,
    since epoch: Int32,
    count: Int,
    to numbers: UnsafeMutablePointer<Int32>
  ) {
    let (lasts, months) = (lasts.start, months.start)
    let (start, end) = (first &- epoch, last &- epoch)
    let step = isOneDay ? 0 : 1
    for row in 0..<count {
      let (label, day) = (labels[row], days[row &* step])
      guard label.isPosition, day >= start, day <= end else {
        numbers[row] = number(label, day, since: epoch)
        continue
      }
      // A label is a face counted from 1, and 0 outside.
      let ground = (label.face ?? -1) &+ 1
      let since = day &- start
      var stretch = Int(months[ground &* monthCount &+ Int(since &>> 5)])
      while lasts[stretch] < day &+ epoch { stretch &+= 1 }
      numbers[row] = Int32(truncatingIfNeeded: AnswerTable.firstStretch &+ stretch)
    }
  }

  /// The number for what is no position, or on a day off the calendar; that may be no day at all.
  @inline(never)
  private func number(_ label: FaceLabel, _ day: Int32, since epoch: Int32) -> Int32 {
    let number = Int64(day) + Int64(epoch)
    let days = Int64(HistoricalDate.first.dayNumber)...Int64(HistoricalDate.last.dayNumber)
    guard label.isPosition, days.contains(number) else { return Int32(AnswerTable.unread) }
    return Int32(truncatingIfNeeded: answer(ofFace: label.face, Int32(number), Int32(number)) ?? Self.unread)
  }

  /// The stretch of a day of the calendar: the one at the start of its 32 days, or one soon after.
  @inline(__always)
  private func stretch(of face: Int, _ day: Int32) -> Int {
    var index = Int(months.start[(face &+ 1) &* monthCount &+ Int((day &- first) &>> 5)])
    while lasts.start[index] < day { index &+= 1 }
    return index
  }
}
