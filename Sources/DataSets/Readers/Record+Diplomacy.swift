import Diplomacy
import MapGeometry
import Yams

extension Record {
  /// The id of something that is no entry of the register: a line, a railway, the data set.
  func id() -> String? {
    require("id")
    return value("id", expected: "lowercase letters, digits and single hyphens") {
      RegionID.isWellFormed($0) ? $0 : nil
    }
  }

  /// An id that has to be there.
  func identifier<Entity>(_ name: String) -> Identifier<Entity>? {
    requiredText(name).flatMap { text in attempt(name) { try Identifier(text) } }
  }

  func identifiers<Entity>(_ name: String) -> [Identifier<Entity>] {
    texts(name).compactMap { text in attempt(name) { try Identifier(text) } }
  }

  /// Sources, each an id, or `{source: price-1933, place: p. 12, opened: yes}`.
  func citations(_ name: String) -> [Citation] {
    list(name).compactMap { node in
      if let text = node.scalar?.string.trimmed { return attempt(name) { Citation(try SourceID(text)) } }
      guard let inner = Record(node, in: file, fields: ["source", "place", "opened"]) else {
        doubt(name)
        return nil
      }
      let source: SourceID? = inner.identifier("source")
      let citation = source.map {
        Citation($0, place: inner.text("place"), isOpened: inner.boolean("opened") ?? false)
      }
      if !inner.faultyFields.isEmpty { doubt(name) }
      return citation
    }
  }

  /// The id of a region, which has to be there.
  func region(_ name: String) -> RegionID? {
    requiredText(name).flatMap { text in attempt(name) { try RegionID(text) } }
  }

  func regions(_ name: String) -> [RegionID] {
    texts(name).compactMap { text in attempt(name) { try RegionID(text) } }
  }

  /// A full day, `1912-07-08`.
  func day(_ name: String) -> HistoricalDate? {
    text(name).flatMap { text in attempt(name) { try HistoricalDate(text) } }
  }

  func requiredDay(_ name: String) -> HistoricalDate? {
    require(name)
    return day(name)
  }

  /// A date in EDTF, level 0 or 1.
  func edtf(_ name: String) -> EDTF? {
    text(name).flatMap { text in attempt(name) { try EDTF(text) } }
  }

  func requiredEDTF(_ name: String) -> EDTF? {
    require(name)
    return edtf(name)
  }
}
