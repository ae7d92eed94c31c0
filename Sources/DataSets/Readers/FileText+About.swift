import Diplomacy
import HistoricalAtlas

extension FileText {
  /// Reads `dataset.yaml`; nil when something is missing.
  func about() -> About? {
    let fields: Set<String> = ["id", "title", "version", "calendar", "licence", "credits", "old_style"]
    guard let record = Record(self, fields: fields) else { return nil }
    let id = record.id()
    let title = record.requiredText("title")
    let version = record.requiredText("version")
    let licence = record.requiredText("licence")
    let credits = record.texts("credits")
    let oldStyleEnd = record.day("old_style")
    let calendar = record.calendar()
    guard let id, let title, let version, let licence, let calendar else { return nil }
    return About(
      id: id,
      title: title,
      version: version,
      calendar: calendar,
      licence: licence,
      credits: credits,
      oldStyleEnd: oldStyleEnd
    )
  }
}

extension Record {
  fileprivate func calendar() -> DatePeriod? {
    require("calendar")
    guard let days = record("calendar", fields: ["first", "last"]) else { return nil }
    let first = days.requiredDay("first")
    let last = days.requiredDay("last")
    guard let first, let last else { return nil }
    return attempt("calendar") { try DatePeriod(from: first, through: last) }
  }
}
