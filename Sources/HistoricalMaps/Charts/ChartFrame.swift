import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// What the charts of an atlas with the same settings share: days, words, and how a verdict becomes a bar.
struct ChartFrame {
  let atlas: Atlas
  let settings: ChartSettings
  let words: Words
  let axis: ChartAxis
  /// The days asked about that are on the calendar.
  let days: DayInterval
  let lastDay: HistoricalDate
  private let period: DatePeriod

  init(of atlas: Atlas, _ settings: ChartSettings) throws(ChartError) {
    let period = settings.period ?? atlas.calendar
    guard let axis = ChartAxis(period, on: atlas.calendar),
      let days = period.interval.intersection(atlas.calendar.interval)
    else { throw .offCalendar(period, calendar: atlas.calendar) }
    self.atlas = atlas
    self.settings = settings
    self.axis = axis
    self.days = days
    self.period = period
    lastDay = min(period.last, atlas.calendar.last)
    words = Words(of: atlas, in: settings.names)
  }

  /// Who led in a face, from day to day.
  func turns(ofFace face: Int) -> [(day: HistoricalDate, verdict: Verdict)] {
    atlas.leads(ofFace: face, in: days, knownTo: settings.knowledge).map { ($0.interval.start, $0.verdict) }
  }

  /// The bar of a stretch; names are those of its first day.
  func bar(
    from start: HistoricalDate,
    to end: HistoricalDate,
    _ verdict: Verdict,
    _ look: LeadLook,
    _ certainty: Certainty?
  ) -> ChartBar {
    let words = words.on(start)
    var bar = ChartBar(start: Int(start.dayNumber), end: Int(end.dayNumber), fill: look.fill)
    bar.isSecret = look.isSecret
    bar.labels = look.labels(words)
    if let certainty, let longest = bar.labels.first, verdict.predominant != nil {
      bar.labels.insert("\(longest)\(words.comma)\(words.word(certainty.rawValue))", at: 0)
    }
    let claim = verdict.predominant
    bar.reference = verdict.restingClaim.map { reference(to: $0) }
    let says = { (words: Words) in
      "\(words.day(start)) – \(words.day(end.previous))\(words.colon)\(words.lead(verdict))" as Phrase
    }
    let instrument = claim.map { "; \($0.instrumentName)" } ?? ""
    bar.title = MapTitle(says(words), or: "\(says(words.inEnglish))\(instrument)", words)
    bar.styleClass = verdict.status.rawValue
    let pairs: [(String, String?)] = [
      ("from", "\(start)"), ("to", "\(end.previous)"), ("power", claim?.power.name),
      ("tenure", claim?.tenure.rawValue), ("claim", claim?.id.name),
      ("certainty", (certainty ?? verdict.certainty)?.rawValue),
    ]
    bar.attributes = pairs.compactMap { name, value in value.flatMap { try? DataAttribute(name, $0) } }
    return bar
  }

  /// The instrument of a claim, listed with the day of its signature.
  func reference(to claim: Claim) -> ChartReference {
    let signed = atlas.register.instrument(claim.instrument).map { " (\($0.signed.text))" } ?? ""
    return ChartReference(
      id: claim.instrument.name,
      name: claim.instrumentName,
      text: claim.instrumentName + signed
    )
  }

  /// An empty chart with what is said on every one.
  func chart(_ title: String, _ kind: String, _ more: [String] = []) throws(ChartError) -> Chart {
    var chart: Chart
    do throws(MapSheetError) {
      if let paper = settings.paper {
        chart = try Chart(title: title, axis: axis, paper: paper, language: words.language)
      } else {
        chart = try Chart(title: title, axis: axis, width: settings.width, language: words.language)
      }
    } catch {
      throw .sheet(error)
    }
    let span = "\(words.day(period.first)) – \(words.day(period.last))"
    chart.subtitles = [kind, span] + more
    chart.style = settings.style.dressing(atlas)
    chart.beyond = words.word("page-beyond").text
    chart.legendHeading = words.word("legend").text
    chart.referenceHeading = words.word("page-by").text
    chart.summary = "\(title)\(words.colon)\(kind). \(span). \(knowledge)"
    chart.notes = [knowledge, atlas.about.credits.joined(separator: " ")]
    chart.records = records
    return chart
  }

  /// Whose knowledge the chart shows: of each of its days, or of one.
  private var knowledge: String {
    switch settings.knowledge {
    case .everything: words.word("all").text
    case .signatories(nil): words.word("signatories").text
    case .public(nil): words.word("public").text
    case .signatories, .public: words.knowledge(settings.knowledge, on: period.last).text
    }
  }

  private var records: [(name: String, value: String)] {
    let about = atlas.about
    var records = [
      (name: "data-set", value: about.id), (name: "version", value: about.version),
      (name: "licence", value: about.licence), (name: "date", value: "\(period.first)/\(period.last)"),
      (name: "known-to", value: settings.knowledge.record),
    ]
    if let manifest = settings.manifest { records += manifest.records }
    return records
  }
}

// MARK: - The legend

extension ChartFrame {
  /// A group for each power, its tenures in order, then what has none: contested, nobody, secret, beyond.
  func legend(of looks: some Sequence<LeadLook>) -> [ChartLegendGroup] {
    guard settings.hasLegend else { return [] }
    // Tenures that share a pattern share an entry.
    var byPower: [PowerID: [GroundFill: Set<Meaning>]] = [:]
    var contested: [GroundFill: String] = [:]
    var others: [ChartLegendGroup.Entry] = []
    let looks = Set(looks)
    func rank(_ look: LeadLook) -> (String, Int, String) {
      (look.fill.power ?? "", look.isSecret ? 1 : 0, look.undelimited?.name ?? "")
    }
    let sorted = looks.sorted { rank($0) < rank($1) }
    var undelimited: Set<MapOverlay> = []
    for look in sorted {
      // The same sphere over the ground of several powers is one entry.
      if look.undelimited != nil, let overlay = look.fill.overlay, !undelimited.insert(overlay).inserted {
        continue
      }

      guard let power = look.undelimited ?? look.lead.power, let tenure = look.lead.tenure else {
        guard !look.lead.contenders.isEmpty else { continue }
        contested[look.fill] = look.lead.contenders.map { words.shortName(of: $0) }.joined(separator: " / ")
        continue
      }
      let order = Tenure.allCases.firstIndex(of: tenure) ?? 0
      let isUndelimited = look.undelimited != nil
      let word = isUndelimited ? VerdictStatus.undelimited.rawValue : tenure.rawValue
      let secret =
        look.isSecret && look.fill.overlay?.pattern == .secret ? "\(words.comma)\(words.word("secret"))" : ""
      byPower[power, default: [:]][look.fill, default: []].insert(
        Meaning(
          order: isUndelimited ? 100 : 2 * order + (secret.isEmpty ? 0 : 1),
          text: "\(words.word(word))\(secret)"
        )
      )
    }
    var groups = atlas.register.powers.compactMap { power -> ChartLegendGroup? in
      guard let found = byPower[power.id] else { return nil }
      let sorted = found.mapValues { $0.sorted() }.sorted { $0.value[0] < $1.value[0] }
      return ChartLegendGroup(
        heading: words.name(of: power.id).text,
        entries: sorted.map { fill, meanings in
          let text = meanings.map(\.text).joined(separator: words.comma.text)
          return ChartLegendGroup.Entry(.fill(fill), text)
        }
      )
    }
    if !contested.isEmpty {
      let entries = contested.sorted { $0.value < $1.value }.map {
        ChartLegendGroup.Entry(.fill($0.key), $0.value)
      }
      groups.append(ChartLegendGroup(heading: words.word("contested").text, entries: entries))
    }
    if looks.contains(where: { $0.lead.power == nil && $0.lead.contenders.isEmpty }) {
      others.append(ChartLegendGroup.Entry(.fill(.empty), words.word("page-nobody").text))
    }
    if looks.contains(where: \.isSecret) {
      others.append(ChartLegendGroup.Entry(.secret, words.word("secret").text))
    }
    if axis.known.lowerBound > axis.start || axis.known.upperBound < axis.end {
      others.append(ChartLegendGroup.Entry(.beyond, words.word("page-beyond").text))
    }
    if !others.isEmpty { groups.append(ChartLegendGroup(heading: "", entries: others)) }
    return groups
  }

  /// A tenure that a fill shows, and its place among the others.
  private struct Meaning: Hashable, Comparable {
    let order: Int
    let text: String

    static func < (a: Meaning, b: Meaning) -> Bool { (a.order, a.text) < (b.order, b.text) }
  }
}
