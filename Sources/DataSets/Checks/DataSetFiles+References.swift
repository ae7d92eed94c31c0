import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

extension DataSetFiles {
  /// Reports names that lines and the plan use and that are not there, and ids that are used twice.
  ///
  /// A name is missing only where every name of its kind was read.
  func checkReferences() {
    checkLines()
    for entry in entries { checkKinds(entry.kinds, in: "lines/\(entry.border.id).yaml") }
    for kinds in taken.kinds.values { checkKinds(kinds, in: "lines/base-lines.yaml") }
    checkUsedTwice()
    for (point, line) in taken.mouths where !isPoint(point) {
      problems.report("no point is called \(point)", in: "lines/base-lines.yaml", line: line)
    }
    guard let regions else { return }
    for file in regions.polygonFiles { checkPolygons(file) }
    guard let known = lineIDs else { return }
    for (id, line) in regions.lines.named where !known.contains(id) {
      problems.report("there is no line \"\(id)\"", in: "regions.yaml", line: line)
    }
  }

  /// Sources, instruments and articles, lines and points that the lines drawn by steps name.
  private func checkLines() {
    let drawable = drawableIDs
    for entry in entries {
      let border = entry.border
      func report(_ message: String, at line: Int?) {
        problems.report(message, in: "lines/\(border.id).yaml", line: line)
      }
      for citation in border.sources where !isSource(citation.source) {
        report("there is no source \"\(citation.source)\"", at: entry.fieldLines["sources"])
      }
      if border.sources.failToSupport(border.certainty) {
        report(RegisterProblem.Finding.certainWithoutPassage.description, at: entry.fieldLines["sources"])
      }
      if let fault = unknownTreaty(of: border) { report(fault.message, at: entry.fieldLines[fault.field]) }
      for (index, step) in entry.delimitation.steps.enumerated() {
        for fault in unknownNames(in: step, number: entry.stepNumbers[index], drawable) {
          report(fault, at: entry.stepLines[index])
        }
      }
    }
  }

  /// Sources and regions that the kinds of a line name and that are not there.
  private func checkKinds(_ kinds: [DatedKindEntry], in file: String) {
    let known = regions.map { Set($0.regions.map(\.id)) }
    for entry in kinds {
      for citation in entry.kind.sources where !isSource(citation.source) {
        problems.report("kinds: there is no source \"\(citation.source)\"", in: file, line: entry.line)
      }
      for region in entry.kind.beside where known.map({ !$0.contains(region) }) ?? false {
        problems.report("kinds: there is no region \"\(region)\"", in: file, line: entry.line)
      }
    }
  }

  /// Sources of places that are not there, and sources that nobody cites.
  func checkSources(_ railways: [Railway]) {
    guard sources.isWhole else { return }
    let known = Set(sources.entries.map(\.entry.id.name))
    for place in places {
      for source in place.sources where !known.contains(source) {
        problems.report("there is no source \"\(source)\"", in: "places.csv", line: place.line)
      }
    }
    guard lines.areAllInstrumentsRead, regions?.lines.hasAllPolygons ?? false, parts.count == partFiles.count,
      entries.count == lineFiles.count
    else { return }
    let ofInstruments = instruments.flatMap { $0.sources + $0.clauses.flatMap(\.sources) }
    let ofLines = entries.flatMap(\.border.sources) + (regions?.polygonFiles ?? []).flatMap(\.border.sources)
    let kinds = entries.flatMap(\.kinds) + taken.kinds.values.joined()
    var cited = Set((ofInstruments + parts.flatMap(\.part.sources) + ofLines).map(\.source.name))
    cited.formUnion(kinds.flatMap(\.kind.sources).map(\.source.name))
    cited.formUnion(railways.flatMap(\.sources).map(\.source.name))
    cited.formUnion(places.flatMap(\.sources))
    cited.formUnion(datedNames.map(\.name.source.name) + capitals.map(\.capital.source.name))
    cited.formUnion(codes.flatMap(\.thing.sources).map(\.name))
    for (source, line) in sources.entries where !cited.contains(source.id.name) {
      problems.report("source \(source.id): is cited by nothing", in: "sources.yaml", line: line)
    }
  }

  /// Lines and points that a step of a line or a part names and that are not there.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - number: Its number in the file.
  ///   - drawable: The lines that steps may follow; nil if some could not be read.
  func unknownNames(in step: Step, number: Int, _ drawable: Set<String>?) -> [String] {
    step.linesNamed.filter { !(drawable?.contains($0) ?? true) }.map {
      "step \(number): no line has the id \($0)"
    } + step.pointsNamed.filter { !isPoint($0) }.map { "step \(number): no point is called \($0)" }
  }

  /// An instrument or an article that a line or the edges of a part name and that is not there; nil if all are.
  func unknownTreaty(of border: Border) -> (field: String, message: String)? {
    guard let id = border.instrument else { return nil }
    guard lines.instrumentIDs.contains(id) else { return ("instrument", "there is no instrument \"\(id)\"") }
    guard let article = border.article, let treaty = instruments.first(where: { $0.id == id }),
      !(lines.instruments[id]?.faulty.contains("articles") ?? false),
      !treaty.articles.contains(where: { $0.id == article })
    else { return nil }
    return ("article", "there is no article \"\(article)\" in \(id)")
  }

  /// Ids that lines of different files have in common.
  private func checkUsedTwice() {
    let baseIDs = Set(taken.lines.map(\.id))
    let ids = Set(baseLines.map(\.id))
    func report(_ id: String, in file: String) {
      problems.report("another line has the id \(id) too", in: file)
    }
    for line in digitised.lines where baseIDs.contains(line.id) { report(line.id, in: "lines/digitised.csv") }
    for id in entries.map(\.border.id) where ids.contains(id) { report(id, in: "lines/\(id).yaml") }
  }

  /// Sources of ready polygons, and an id that another line has.
  private func checkPolygons(_ file: PolygonFile) {
    func report(_ message: String) {
      problems.report("polygons: \(message)", in: "regions.yaml", line: file.line)
    }
    for citation in file.border.sources where !isSource(citation.source) {
      report("there is no source \"\(citation.source)\"; sources.yaml lists them")
    }
    if file.border.sources.failToSupport(file.border.certainty) {
      report(RegisterProblem.Finding.certainWithoutPassage.description)
    }
    if (baseLines.map(\.id) + entries.map(\.border.id)).contains(file.border.id) {
      report("another line has the id \(file.border.id) too")
    }
  }

  private func isPoint(_ name: String) -> Bool { points.ids?.contains(name) ?? true }

  func isSource(_ id: SourceID) -> Bool {
    !sources.isWhole || sources.entries.contains { $0.entry.id == id }
  }

  /// The ids of every line that steps may follow, the outlines of ready polygons too; nil if some could not be read.
  var drawableIDs: Set<String>? {
    lineIDs.flatMap { ids in
      regions.flatMap { $0.lines.hasAllPolygons ? ids.union($0.polygonFiles.map(\.border.id)) : nil }
    }
  }

  /// The ids of the lines that have their own file or are in a list; nil if some could not be read.
  var lineIDs: Set<String>? {
    guard taken.isWhole, digitised.isWhole else { return nil }
    return lineFiles.union(baseLines.map(\.id)).union(entries.map(\.border.id))
  }

  /// Reports names in other languages of what is not there, and names that are there twice.
  func checkNames(_ railways: [Railway]) {
    let known: [NameList.Kind: [String]] = [
      .region: regions?.regions.map(\.id.name) ?? [],
      .power: powers.entries.map(\.entry.id.name),
      .place: places.map(\.place.modernName),
      .railway: railways.flatMap { $0.tenures.compactMap(\.label) },
      .geographic: names.geographic.ids,
    ]
    let faults = names.list.faults(known: known, title: about?.id ?? "")
    problems.report(NamesReader.located(faults, in: NamesReader.listFile))
  }
}
