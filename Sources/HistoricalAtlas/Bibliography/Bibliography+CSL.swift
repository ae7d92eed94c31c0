import Diplomacy
public import MapFormats
import MapGeometry

extension Bibliography {
  /// The sources as CSL JSON, which reference managers read; the ids are those of the data set.
  public var cslJSON: JSONValue {
    .array(
      entries.map { entry in
        let source = entry.source
        var object: JSONObject = [
          "id": .string(source.id.name), "type": .string(source.kind.csl), "title": .string(source.title),
        ]
        if !source.authors.isEmpty {
          object["author"] = .array(source.authors.map { ["literal": .string($0)] })
        }
        if let container = source.container { object["container-title"] = .string(container) }
        if let published = source.published { object["publisher-place"] = .string(published) }
        if let year = source.year {
          let parts = year.numbers.map { days in
            JSONValue.array(days.map { .array($0.map { .integer($0) }) })
          }
          object["issued"] = parts.map { ["date-parts": $0] } ?? ["raw": .string(year.text)]
        }
        if let address = source.address { object["URL"] = .string(address) }
        if let archive = source.archive { object["archive"] = .string(archive) }
        if let language = source.language { object["language"] = .string(language) }
        if let note = source.note { object["note"] = .string(note) }
        return .object(object)
      }
    )
  }
}

extension Source.Kind {
  fileprivate var csl: String {
    switch self {
    case .documents: "collection"
    case .book: "book"
    case .article: "article-journal"
    case .newspaper: "article-newspaper"
    case .encyclopaedia: "entry-encyclopedia"
    case .web: "webpage"
    case .map: "map"
    case .dataset: "dataset"
    case .other: "document"
    }
  }
}
