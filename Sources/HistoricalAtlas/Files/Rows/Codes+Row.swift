import Diplomacy
import MapFormats

extension CodedThing: AtlasRow {
  static let columns = 8

  init(_ row: inout AtlasReader) throws(CBORError) {
    self.init(
      kind: try row.word(AtlasWords.codedKinds),
      id: try row.id(),
      codes: Codes(
        gleditschWard: try row.optionalNumber(in: Codes.states),
        correlatesOfWar: try row.optionalNumber(in: Codes.states),
        wikidata: try row.optionalItem(),
        geoNames: try row.optionalNumber(in: Codes.places)
      ),
      sources: try row.identifiers(),
      note: try row.optionalText()
    )
  }

  func write(to row: inout AtlasWriter) {
    row.word(kind, AtlasWords.codedKinds)
    row.text(id)
    row.optional(codes.gleditschWard) { $0.file.integer($1) }
    row.optional(codes.correlatesOfWar) { $0.file.integer($1) }
    row.text(codes.wikidata)
    row.optional(codes.geoNames) { $0.file.integer($1) }
    row.identifiers(sources)
    row.text(note)
  }
}

extension AtlasReader {
  fileprivate mutating func optionalNumber(in range: ClosedRange<Int>) throws(CBORError) -> Int? {
    try optional { row throws(CBORError) in
      let number = try row.file.integer()
      guard range ~= number else {
        throw row.fault("\(number)", "a number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  fileprivate mutating func optionalItem() throws(CBORError) -> String? {
    try optional { row throws(CBORError) in
      let item = try row.text()
      guard Codes.isItem(item) else { throw row.fault("\"\(item)\"", "an item of Wikidata") }
      return item
    }
  }
}
