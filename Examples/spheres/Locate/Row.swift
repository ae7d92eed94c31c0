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

  /// Where the row's line end stands; for objects, which have one line.
  var lineEnd: UnsafePointer<UInt8> {
    var place = start
    while place[0] != 0x0A { place += 1 }
    return place
  }

  /// Whether the row can be answered, and if not, why.
  enum Kind: UInt8, CaseIterable {
    case good
    case empty
    case noPosition
    case noDate
    case noObject
    case tooManyCells
    case openQuotation
    case memberThere
    case memberlessObject

    var reason: String {
      switch self {
      case .noPosition: "no position"
      case .noDate: "no date"
      case .noObject: "no JSON object on the line"
      case .tooManyCells: "more cells than the header has"
      case .openQuotation: "a quotation mark that is never closed"
      case .memberThere:
        "a member of a name that is added; --prefix gives those other names, --replace replaces it"
      case .good, .empty, .memberlessObject: "no position and no date"
      }
    }
  }
}
