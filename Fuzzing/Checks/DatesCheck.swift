import Diplomacy

/// Days, periods and EDTF.
enum DatesCheck {
  static func run(_ bytes: [UInt8]) throws {
    let text = bytes.decoded
    if let day = try? HistoricalDate(text) {
      try holds(try HistoricalDate("\(day)") == day, "\(text): a day that reads otherwise, \(day)")
      try holds(try HistoricalDate(dayNumber: day.dayNumber) == day, "\(text): the number of its day")
    }
    if let period = try? DatePeriod(text) {
      try holds(period.first <= period.last, "\(text): ends before it starts")
      try holds(try DatePeriod("\(period)") == period, "\(text): a period that reads otherwise, \(period)")
      _ = period.interval
    }
    if let edtf = try? EDTF(text) {
      try holds(try EDTF("\(edtf)") == edtf, "\(text): EDTF that reads otherwise, \(edtf)")
      if let earliest = edtf.earliest, let latest = edtf.latest {
        try holds(earliest <= latest, "\(text): ends before it starts")
      }
    }
  }
}
