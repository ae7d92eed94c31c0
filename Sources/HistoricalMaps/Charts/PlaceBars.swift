import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The rows of a chart of one place beside that of who led there.
enum PlaceBars {
  /// A bar for each name that the place had.
  static func names(of place: Place, _ frame: ChartFrame) -> [ChartBar] {
    let turns = Set(place.datedNames.turns + [place.founded?.earliest].compactMap(\.self))
    let starts = [frame.days.start] + turns.filter { $0 > frame.days.start && $0 <= frame.lastDay }.sorted()
    var bars: [ChartBar] = []
    for (index, start) in starts.enumerated() where place.exists(on: start) {
      let end = index + 1 < starts.count ? starts[index + 1] : frame.lastDay.next
      let name = frame.words.on(start).name(of: place).text
      if let last = bars.last, last.labels.first == name, last.end == Int(start.dayNumber) {
        bars[bars.count - 1].end = Int(end.dayNumber)
        continue
      }
      var bar = ChartBar(start: Int(start.dayNumber), end: Int(end.dayNumber), fill: .empty)
      bar.labels = [name, name.beforeBrackets]
      bar.title = MapTitle(name)
      bar.styleClass = "name"
      bars.append(bar)
    }
    return bars
  }

  /// A row for each power and tenure that had a claim, by the first day, with a bar for each claim.
  static func claims(_ stretches: [Stretch], _ frame: ChartFrame) -> [ChartRow] {
    struct Kind: Hashable {
      let power: PowerID
      let tenure: Tenure
    }
    struct Run {
      var start: HistoricalDate
      var end: HistoricalDate
      let claim: Claim
    }
    var runs: [Kind: [Run]] = [:]
    var order: [Kind] = []
    for stretch in stretches {
      guard let days = stretch.interval.intersection(frame.days), let end = days.end else { continue }
      for claim in stretch.verdict.claims {
        let kind = Kind(power: claim.power, tenure: claim.tenure)
        if runs[kind] == nil { order.append(kind) }
        var known = runs[kind, default: []]
        if let last = known.lastIndex(where: {
          $0.claim.id == claim.id && $0.claim.isSecret == claim.isSecret && $0.end == days.start
        }) {
          known[last].end = end
        } else {
          known.append(Run(start: days.start, end: end, claim: claim))
        }
        runs[kind] = known
      }
    }
    return order.flatMap { kind in
      let words = frame.words
      let label = "\(words.shortName(of: kind.power))\(words.comma)\(words.word(kind.tenure.rawValue))"
      // Claims of one kind that hold at the same time have lanes of their own.
      var lanes: [[ChartBar]] = []
      for run in (runs[kind] ?? []).sorted(by: { ($0.start, $0.claim.id) < ($1.start, $1.claim.id) }) {
        let bar = bar(of: run.claim, run.start, run.end, frame)
        if let lane = lanes.firstIndex(where: { ($0.last?.end ?? 0) <= bar.start }) {
          lanes[lane].append(bar)
        } else {
          lanes.append([bar])
        }
      }
      return lanes.enumerated().map { ChartRow(label: $0 == 0 ? label : "", bars: $1, isMinor: true) }
    }
  }

  private static func bar(
    of claim: Claim,
    _ start: HistoricalDate,
    _ end: HistoricalDate,
    _ frame: ChartFrame
  ) -> ChartBar {
    var bar = ChartBar(start: Int(start.dayNumber), end: Int(end.dayNumber), fill: .empty)
    let look = Look(status: .held, power: claim.power.name, tenure: claim.tenure, isSecret: claim.isSecret)
    bar.fill = GroundFill(power: claim.power.name, overlay: look.overlay)
    bar.isSecret = claim.isSecret
    bar.reference = frame.reference(to: claim)
    bar.labels = [claim.instrumentName]
    bar.title = MapTitle(
      "\(claim.instrumentName); \(start) – \(end.previous)",
      language: frame.words.isEnglish ? nil : "en"
    )
    bar.styleClass = "claim"
    return bar
  }
}
