public import Diplomacy
import MapGeometry

/// Sources with the places in them that are cited: of one instrument, or of everything.
public struct Bibliography: Sendable {
  /// The sources, sorted by author and title, each with the places that are cited.
  public let entries: [Entry]

  /// A source and what is cited of it.
  public struct Entry: Sendable {
    /// The work.
    public let source: Source
    /// The passages that were opened, each once, in the order of the register.
    public let opened: [String]
    /// The passages that were not opened, each once.
    public let unopened: [String]
    /// How many citations name the work.
    public let count: Int
  }

  /// The sources of an instrument and of its clauses; of all instruments, clauses and parts if none is given. Sources
  /// that only lines, railways or places cite are in the second too, without passages.
  public init(of register: Register, citedBy instrument: Instrument? = nil) {
    let instruments = instrument.map { [$0] } ?? register.instruments
    var citations = instruments.flatMap { $0.sources + $0.clauses.flatMap(\.sources) }
    if instrument == nil { citations += register.parts.flatMap(\.sources) }
    let bySource = Dictionary(grouping: citations, by: \.source)
    let sources = instrument == nil ? register.sources : register.sources.filter { bySource[$0.id] != nil }
    entries = sources.map { source in
      let cited = bySource[source.id] ?? []
      return Entry(
        source: source,
        opened: cited.filter(\.isOpened).compactMap(\.place).eachOnce,
        unopened: cited.filter { !$0.isOpened }.compactMap(\.place).eachOnce,
        count: cited.count
      )
    }
    .sorted { a, b in
      (a.source.sortKey, a.source.id) < (b.source.sortKey, b.source.id)
    }
  }

  /// One source to a paragraph: how a reader would cite it, where it can be read, which passages were opened.
  public var text: String {
    entries.map { entry in
      var lines = [entry.source.citation]
      lines += [entry.source.address, entry.source.archive].compactMap(\.self).prefix(1).map { "  \($0)" }
      if !entry.opened.isEmpty { lines.append("  opened: \(entry.opened.joined(separator: "; "))") }
      if !entry.unopened.isEmpty { lines.append("  not opened: \(entry.unopened.joined(separator: "; "))") }
      if let note = entry.source.note { lines.append("  \(note)") }
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }
}

extension Source {
  fileprivate var sortKey: String { (authors + [title]).joined(separator: " ").lowercased() }
}

extension EDTF {
  /// Year, month and day as far as they are given, of a span those of its two ends; nil with a qualifier.
  var numbers: [[Int]]? {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false).map { end in
      end.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    }
    let known = ends.map { $0.compactMap(\.self) }
    return known.map(\.count) == ends.map(\.count) && known.allSatisfy { !$0.isEmpty } ? known : nil
  }
}

extension [String] {
  fileprivate var eachOnce: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}
