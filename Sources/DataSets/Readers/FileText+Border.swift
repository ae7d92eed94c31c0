import Diplomacy
import HistoricalAtlas
import RegionBuilding

/// What the file of a line says.
struct BorderEntry {
  /// The line for the atlas.
  let border: Border
  let delimitation: Delimitation
  /// The kinds by their days, as in the border, with their lines in the file.
  let kinds: [DatedKindEntry]
  /// The line in the file of each step.
  let stepLines: [Int]
  /// The number of each step in the file, counting unreadable ones.
  let stepNumbers: [Int]
  /// The lines in the file of the names it uses.
  let fieldLines: [String: Int]
}

extension FileText {
  /// Reads `lines/*.yaml`, a line and its steps; nil when the file is no mapping.
  ///
  /// What cannot be read is reported, and something stands in its place, for the id the name of the file.
  func border() -> BorderEntry? {
    let fields: Set<String> = [
      "id", "name", "label", "kind", "kinds", "instrument", "article", "sources", "certainty", "note",
      "steps",
    ]
    guard let record = Record(self, fields: fields) else { return nil }
    let id = record.id()
    if let id, !name.hasSuffix("/\(id).yaml") {
      record.note("id: is \"\(id)\", expected the name of the file", at: "id")
    }
    var steps: [Step] = []
    var stepLines: [Int] = []
    var stepNumbers: [Int] = []
    for (index, inner) in record.records("steps", fields: Step.fields).enumerated() {
      guard let step = inner.step() else {
        record.doubt("steps")
        continue
      }
      steps.append(step)
      stepLines.append(inner.line)
      stepNumbers.append(index + 1)
    }
    if steps.isEmpty, !record.faultyFields.contains("steps") {
      record.note("steps: a line needs at least one step", at: "steps")
    }
    let sources = record.citations("sources")
    if sources.isEmpty, !record.faultyFields.contains("sources") {
      record.note("sources: a line needs at least one source", at: "sources")
    }
    let kinds = record.kinds()
    let border = Border(
      id: id ?? String(name.dropFirst("lines/".count).dropLast(".yaml".count)),
      name: record.requiredText("name") ?? "",
      label: record.text("label"),
      kind: record.requiredWord("kind") ?? .frontier,
      kinds: kinds.map(\.kind),
      instrument: record.has("instrument") ? record.identifier("instrument") : nil,
      article: record.text("article"),
      sources: sources,
      certainty: record.requiredWord("certainty") ?? .uncertain,
      note: record.text("note"),
      steps: steps.map(Border.Step.init)
    )
    let named = ["article", "instrument", "sources"].map { ($0, record.line(of: $0)) }
    return BorderEntry(
      border: border,
      delimitation: Delimitation(id: border.id, steps: steps),
      kinds: kinds,
      stepLines: stepLines,
      stepNumbers: stepNumbers,
      fieldLines: Dictionary(named, uniquingKeysWith: { first, _ in first })
    )
  }
}

extension Border.Step {
  /// What the atlas says of a step: its words, and how far the true line may lie from it.
  init(_ step: RegionBuilding.Step) {
    self.init(
      text: step.text,
      uncertaintyInKilometres: step.uncertaintyInKilometres,
      isAssumed: step.isAssumed
    )
  }
}
