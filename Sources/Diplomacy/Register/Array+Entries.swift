extension Array where Element: Identifiable, Element.ID: Comparable {
  /// Where the entry of an id is, in entries sorted by id.
  func index(of id: Element.ID) -> Int? {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range = self[middle].id < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    let found = range.lowerBound
    return found < endIndex && self[found].id == id ? found : nil
  }

  /// The entry of an id, in entries sorted by id.
  func entry(_ id: Element.ID) -> Element? { index(of: id).map { self[$0] } }
}
