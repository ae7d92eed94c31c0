import Diplomacy

/// Something that held on some days, with what is known about that: a name, or a seat of government.
protocol Dated {
  /// When it began to hold; nil if before anything that is dated here.
  var from: EDTF? { get }
  /// When it no longer held; nil if it holds beyond the data set.
  var to: EDTF? { get }
  var confidence: DatedName.Confidence { get }
  var source: SourceID { get }
  var passage: String? { get }
  var note: String? { get }
}

extension Dated {
  /// The first day; a year or a month counts from its first. Nil if it held from before the data set.
  var firstDay: HistoricalDate? { from?.earliest }
  /// The first day on which it no longer held; a year or a month counts from its first.
  var end: HistoricalDate? { to?.earliest }
  /// The days on which it begins or ends.
  var days: [HistoricalDate] { [firstDay, end].compactMap(\.self) }

  func covers(_ day: HistoricalDate) -> Bool {
    firstDay.map { $0 <= day } ?? true && end.map { day < $0 } ?? true
  }
}
