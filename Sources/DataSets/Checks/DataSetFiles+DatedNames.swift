import Diplomacy
import HistoricalAtlas
import MapGeometry

extension DataSetFiles {
  /// Reports dated names and capitals of what is not there or by a source that is not there, names of a use that
  /// overlap, and places that have a name on days before they came to be.
  func checkDatedNames() {
    let known: [String: [String]] = [
      "place": places.map(\.place.id),
      NamedThing.Kind.region.rawValue: regions?.regions.map(\.id.name) ?? [],
      NamedThing.Kind.power.rawValue: powers.entries.map(\.entry.id.name),
      NamedThing.Kind.geographic.rawValue: names.geographic.ids,
    ]
    let whole: [String: Bool] = [
      "place": !hasUnreadPlaces,
      NamedThing.Kind.region.rawValue: regions?.lines.isWhole ?? false,
      NamedThing.Kind.power.rawValue: powers.isWhole,
    ]
    func unknown(_ kind: String, _ id: String) -> String? {
      let ids = known[kind] ?? []
      guard whole[kind] ?? true, !ids.contains(id) else { return nil }
      let near = NameSuggestions(for: id, among: ids).question.map { "; \($0)" } ?? ""
      return
        "there is no \(kind == NamedThing.Kind.geographic.rawValue ? "geographic name" : kind) \"\(id)\"\(near)"
    }
    for entry in datedNames {
      func report(_ message: String) {
        problems.report(message, in: NamesReader.datedFile, line: entry.line)
      }
      if let message = unknown(entry.subject.kind, entry.subject.id) { report(message) }
      if !isSource(entry.name.source) { report("there is no source \"\(entry.name.source)\"") }
      if !names.list.hasLanguage(entry.name.language) {
        let languages = (["en"] + names.list.languages.filter { $0 != "en" }).joined(separator: ", ")
        report("column language: found \"\(entry.name.language)\", expected one of \(languages)")
      }
    }
    checkOverlaps()
    checkFounding()
    for entry in capitals {
      func report(_ message: String) {
        problems.report(message, in: NamesReader.capitalsFile, line: entry.line)
      }
      if let message = unknown("power", entry.capital.power.name) { report(message) }
      if let message = unknown("place", entry.capital.place) {
        report("a capital is a place, but \(message)")
      }
      if !isSource(entry.capital.source) { report("there is no source \"\(entry.capital.source)\"") }
    }
  }

  /// Names of one use in one language that hold on the same days: then none would be the name of the day.
  private func checkOverlaps() {
    struct Key: Hashable {
      let subject: DatedNameEntry.Subject
      let language: String
      let use: DatedName.Use
    }
    let named = datedNames.filter { $0.name.use != .alternative }
    let groups = Dictionary(grouping: named) {
      Key(subject: $0.subject, language: $0.name.language, use: $0.name.use)
    }
    for entries in groups.values {
      for (index, entry) in entries.enumerated() {
        guard let other = entries[..<index].first(where: { $0.name.overlaps(entry.name) }) else { continue }
        let message =
          "\(entry.name.text) overlaps with \(other.name.text) in line \(other.line): "
          + "expected one \(entry.name.use) name in \(entry.name.language) on a day"
        problems.report(message, in: NamesReader.datedFile, line: entry.line)
      }
    }
  }

  private func checkFounding() {
    let founded = Dictionary(
      places.compactMap { entry in entry.place.founded.map { (entry.place.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    for entry in datedNames {
      guard case .place(let id) = entry.subject, let founding = founded[id], let first = founding.earliest,
        let from = entry.name.from, let start = from.earliest, start < first
      else { continue }
      let message =
        "column from: found \"\(from.text)\", expected no day before \(id) was founded, \(founding.text)"
      problems.report(message, in: NamesReader.datedFile, line: entry.line)
    }
  }

  /// The regions, powers and labels with names of their own days, each with its names by language and first day.
  var namedThings: [NamedThing] {
    Dictionary(grouping: datedNames, by: \.subject).compactMap { subject, entries in
      guard case .thing(let kind, let id) = subject else { return nil }
      return NamedThing(kind: kind, id: id, names: entries.map(\.name).inOrder)
    }
  }
}

extension [DatedName] {
  /// By language and first day, which is the order of the built files.
  var inOrder: [DatedName] {
    sorted { a, b in
      let first: (DatedName) -> Int32 = { $0.from?.earliest?.dayNumber ?? .min }
      return (a.language, first(a), a.use.rawValue, a.text) < (b.language, first(b), b.use.rawValue, b.text)
    }
  }
}
