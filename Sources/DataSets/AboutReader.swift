import Diplomacy
import HistoricalAtlas

/// Reads `dataset.yaml`.
struct AboutReader {
  /// What the data set says of itself; nil when something is missing.
  func about(_ text: String, in file: String, _ problems: inout [DataSetProblem]) -> About? {
    let fields: Set<String> = ["id", "title", "version", "calendar", "licence", "credits", "old_style"]
    guard let record = Record(yaml: text, in: file, fields: fields, &problems) else { return nil }
    guard let id = record.id(&problems), let title = record.requiredText("title", &problems),
      let version = record.requiredText("version", &problems),
      let licence = record.requiredText("licence", &problems),
      let node = record.node("calendar"),
      let calendar = Record(node, in: file, fields: ["first", "last"], &problems),
      let first = calendar.requiredDay("first", &problems), let last = calendar.requiredDay("last", &problems)
    else {
      if !record.has("calendar") { record.note("calendar: is missing", at: "calendar", &problems) }
      return nil
    }
    do {
      return About(
        id: id,
        title: title,
        version: version,
        calendar: try DatePeriod(from: first, through: last),
        licence: licence,
        credits: record.texts("credits", &problems),
        usesOldStyle: record.boolean("old_style", &problems) ?? false
      )
    } catch {
      record.note("calendar: \(error)", at: "calendar", &problems)
      return nil
    }
  }
}
