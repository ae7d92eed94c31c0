import Diplomacy
import HistoricalAtlas
import MapFormats

/// Treaties by the day of the page on which they were signed, or became public: including those that changed no
/// lead.
struct PageTreaties {
  let json: JSONValue

  init(_ atlas: Atlas, _ days: DatePeriod, knownTo knowledge: Knowledge) {
    let drawing = Set(atlas.borders.compactMap(\.instrument))
    let rows = atlas.register.instruments.compactMap { instrument -> (HistoricalDate, JSONValue)? in
      guard instrument.kind.isAgreed, let day = instrument.day(knownTo: knowledge),
        days.contains(day)
      else { return nil }
      let weight = (drawing.contains(instrument.id) ? 2 : 0) + (instrument.isSecret ? 1 : 0)
      let name = JSONValue.string(instrument.name)
      return (day, [.integer(Int(day.dayNumber)), name, .boolean(instrument.isSecret), .integer(weight)])
    }
    json = .array(rows.sorted { $0.0 < $1.0 }.map(\.1))
  }
}

extension Instrument {
  /// The day of signature; for the public, the day on which its text was certainly known.
  fileprivate func day(knownTo knowledge: Knowledge) -> HistoricalDate? {
    guard case .public = knowledge else { return signed.earliest }
    return published?.latest
  }
}

extension InstrumentKind {
  /// Whether powers agreed on it.
  var isAgreed: Bool {
    switch self {
    case .treaty, .convention, .agreement, .protocol, .notes, .contract, .lease, .alliance, .declaration: true
    case .proclamation, .decree, .mandate, .proposal, .war, .occupation, .event: false
    }
  }
}
