import Diplomacy
import MapGeometry

extension Bibliography {
  /// The sources for BibTeX and BibLaTeX, in UTF-8; the keys are the ids.
  ///
  /// Authors stand in braces, because institutions have commas in their names too.
  public var bibTeX: String {
    entries.map { entry in
      let source = entry.source
      var fields: [(String, String)] = []
      func add(_ name: String, _ value: String?) {
        if let value { fields.append((name, value.inBraces)) }
      }
      if !source.authors.isEmpty {
        fields.append(("author", "{\(source.authors.map(\.inBraces).joined(separator: " and "))}"))
      }
      add("title", source.title)
      add(source.kind == .article ? "journal" : "booktitle", source.container)
      add("address", source.published)
      let plain = source.year?.numbers.flatMap { $0.count == 1 ? $0[0] : nil }
      add("year", plain.map { String($0[0]) } ?? source.year?.text)
      if let plain, plain.count > 1 { add("date", source.year?.text) }
      add("url", source.address)
      add("howpublished", source.address == nil ? source.archive : nil)
      add("language", source.language)
      add("note", source.note)
      let lines = fields.map { "  \($0.0) = \($0.1)" }.joined(separator: ",\n")
      return "@\(source.kind.bibTeX){\(source.id),\n\(lines)\n}\n"
    }
    .joined(separator: "\n")
  }
}

extension Source.Kind {
  fileprivate var bibTeX: String {
    switch self {
    case .book, .documents: "book"
    case .article, .newspaper: "article"
    case .encyclopaedia: "incollection"
    case .web, .map, .dataset, .other: "misc"
    }
  }
}

extension String {
  /// The text as the value of a field: what would end it, or mean something to TeX, is escaped.
  fileprivate var inBraces: String {
    let escaped = map { letter -> String in
      switch letter {
      case "\\": "\\textbackslash{}"
      case "{": "\\{"
      case "}": "\\}"
      case "%", "&", "#", "_", "$": "\\\(letter)"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      default: String(letter)
      }
    }
    return "{\(escaped.joined())}"
  }
}
