import Diplomacy
import HistoricalAtlas

/// Reads `dataset.yaml`.
struct AboutReader {
  /// What the data set says of itself; nil when something is missing.
  func about(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> About? {
    let fields: Set<String> = ["id", "title", "version", "calendar", "licence", "credits", "old_style"]
    guard let record = Record(yaml: text, in: file, fields: fields, &problems) else { return nil }
    let id = record.id(&problems)
    let title = record.requiredText("title", &problems)
    let version = record.requiredText("version", &problems)
    let licence = record.requiredText("licence", &problems)
    let credits = record.texts("credits", &problems)
    let usesOldStyle = record.boolean("old_style", &problems) ?? false
    let calendar = calendar(record, &problems)
    guard let id, let title, let version, let licence, let calendar else { return nil }
    return About(
      id: id,
      title: title,
      version: version,
      calendar: calendar,
      licence: licence,
      credits: credits,
      usesOldStyle: usesOldStyle
    )
  }

  private func calendar(_ record: Record, _ problems: inout [DataSetProblem]) -> DatePeriod? {
    guard let node = record.node("calendar") else {
      record.note("calendar: is missing", at: "calendar", &problems)
      return nil
    }
    guard let days = Record(node, in: record.file, fields: ["first", "last"], &problems) else { return nil }
    let first = days.requiredDay("first", &problems)
    let last = days.requiredDay("last", &problems)
    guard let first, let last else { return nil }
    do {
      return try DatePeriod(from: first, through: last)
    } catch {
      record.note("calendar: \(error)", at: "calendar", &problems)
      return nil
    }
  }
}
