/// What is known of one row after reading it.
struct Row {
  var start: UnsafePointer<UInt8>
  /// Where columns are added.
  var seam: UnsafePointer<UInt8>
  /// Behind the line end.
  var end: UnsafePointer<UInt8>
  /// The days asked about; any for a row that is not good.
  var first: Int32
  var last: Int32
  var missingCells: Int32
  var kind: Kind

  /// Whether the row can be answered, and if not, why.
  enum Kind: UInt8 {
    case good
    case empty
    case noPosition
    case noDate
    case noObject
    case tooManyCells
    case openQuotation
    case memberlessObject

    var reason: String {
      switch self {
      case .noPosition: "no position: expected degrees, longitude within 180 and latitude within 90"
      case .noDate: "no date: expected a day as in 1912-07-08, a month or a year"
      case .noObject: "no JSON object on the line"
      case .tooManyCells: "more cells than the header has"
      case .openQuotation: "a quotation mark that is never closed"
      case .good, .empty, .memberlessObject: "no position and no date"
      }
    }
  }
}
