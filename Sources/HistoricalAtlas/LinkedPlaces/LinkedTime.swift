import Diplomacy
import MapFormats
import MapGeometry

/// Days as a `when` of Linked Places has them: both ends inclusive.
///
/// An open end is not left out, because a time without an end is a single day there. It says what is known
/// instead: that it began on the first day of the calendar at the latest, and ended on the last at the
/// earliest.
struct LinkedTime {
  let start: JSONValue
  let end: JSONValue
  let certainty: String?

  /// Days from a first one up to the first on which it no longer held.
  init(from: EDTF?, to: EDTF?, certainty: String? = nil, in calendar: DatePeriod) {
    let last = to.map(Self.lastDay)
    let before = [calendar.first, last?.latest].compactMap(\.self).min() ?? calendar.first
    let after = [calendar.last, from?.earliest].compactMap(\.self).max() ?? calendar.last
    start = from.map(Self.value) ?? ["latest": .string(before.description)]
    end = last.map(Self.value) ?? ["earliest": .string(after.description)]
    self.certainty = certainty
  }

  /// The `when`.
  var json: JSONValue {
    var object: JSONObject = ["timespans": [["start": start, "end": end]]]
    object["certainty"] = certainty.map { .string($0) }
    return .object(object)
  }

  /// The day before a full day; of a year or a month that itself, in which the end lies.
  private static func lastDay(before end: EDTF) -> EDTF {
    end.isSpan ? end : end.earliest.map { EDTF($0.previous) } ?? end
  }

  /// A day, a month or a year as such, and anything else by the days between which it lies.
  private static func value(_ date: EDTF) -> JSONValue {
    if isPlain(date.text) { return ["in": .string(date.text)] }
    var object = JSONObject()
    object["earliest"] = date.earliest.map { .string($0.description) }
    object["latest"] = date.latest.map { .string($0.description) }
    return .object(object)
  }

  /// Whether a date is a year, a month or a day, without qualifiers.
  private static func isPlain(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.count <= 3
      && zip(parts, [4, 2, 2]).allSatisfy { part, count in
        part.count == count && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}

extension DatedName.Confidence {
  /// The word of Linked Places.
  var linked: String {
    switch self {
    case .high: "certain"
    case .medium: "less-certain"
    case .low: "uncertain"
    }
  }
}
