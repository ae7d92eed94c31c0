import Diplomacy
import HistoricalAtlas
import Synchronization

@testable import spheres

/// Rows for `locate`; the first byte says of what format, with dates or without, and what errors do.
enum RowsCheck {
  static func run(_ bytes: [UInt8]) throws {
    guard let atlas = Scratch.atlas else { throw CheckFailure("no atlas") }
    let (kind, rest) = bytes.choice
    let path = try Scratch.write(rest, to: "rows")
    let formats = RowFormat.allCases
    let period = kind & 4 == 0 ? try DatePeriod(year: 1906) : nil
    let source = try RowSource(path: path)
    let start = try source.start()
    guard
      let layout = try? RowLayout(
        start: start,
        format: formats[(kind & 3) % formats.count],
        asked: (x: nil, y: nil, date: nil),
        needsDate: period == nil,
        added: added(kind)
      )
    else { return }
    let answers = answers(atlas, layout, period, kind)
    source.skip(layout.headerLength)
    let block = RowBlock(layout: layout, answers: answers, rule: kind & 32 == 0 ? .keep : .skip)
    var carried: [UInt8] = []
    while let more = try? block.read(from: source, carried: &carried), more {
      repeat { block.locate() } while block.hasMore
      try holds(block.counts.rows >= block.counts.bad, "more bad rows than rows")
    }
  }

  private static func added(_ kind: Int) -> AddedNames {
    AddedNames(
      columns: [.region, .status, .power, .tenure, .since] + (kind & 64 == 0 ? [] : [.borderKilometres]),
      prefix: kind & 8 == 0 ? "" : "x\"",
      replaces: kind & 128 != 0
    )
  }

  /// What was made ready already: it is the same for all files of one format and delimiter that are asked alike.
  private static let ready = Mutex<[[Int]: LocateAnswers]>([:])

  private static func answers(
    _ atlas: Atlas,
    _ layout: RowLayout,
    _ period: DatePeriod?,
    _ kind: Int
  ) -> LocateAnswers {
    let key = [kind & (4 | 8 | 16 | 64), Int(layout.delimiter), layout.format == .ndjson ? 1 : 0]
    return ready.withLock { ready in
      if let answers = ready[key] { return answers }
      let answers = LocateAnswers(
        atlas: atlas,
        added: added(kind),
        layout: layout,
        period: period,
        knowledge: kind & 16 == 0 ? .everything : .public()
      )
      ready[key] = answers
      return answers
    }
  }
}
