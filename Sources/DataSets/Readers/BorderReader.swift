import Diplomacy
import HistoricalAtlas
import RegionBuilding

/// Reads `lines/*.yaml`.
struct BorderReader {
  /// What a file says.
  struct Entry {
    /// The line for the atlas.
    let border: Border
    /// The steps that draw it.
    let delimitation: Delimitation
    /// The line in the file of each step.
    let stepLines: [Int]
    /// The number of each step in the file, where those are counted that could not be read.
    let stepNumbers: [Int]
    /// The lines in the file of what it names.
    let fieldLines: [String: Int]
  }

  /// Reads a line and its steps; nil when the file is no mapping.
  ///
  /// What cannot be read is noted, and something stands in its place, for the id the name of the file.
  func border(
    _ text: String,
    in file: String,
    _ problems: inout [DataSetProblem]
  ) -> Entry? {
    let fields: Set<String> = [
      "id", "name", "label", "kind", "instrument", "article", "sources", "certainty", "note", "steps",
    ]
    guard let record = Record(yaml: text, in: file, fields: fields, &problems) else { return nil }
    let id = record.id(&problems)
    if let id, !file.hasSuffix("/\(id).yaml") {
      record.note("id: is \"\(id)\", expected the name of the file", at: "id", &problems)
    }
    var steps: [Step] = []
    var stepLines: [Int] = []
    var stepNumbers: [Int] = []
    for (index, inner) in record.records("steps", fields: StepReader.fields, &problems).enumerated() {
      guard let step = StepReader().step(inner, &problems) else {
        record.doubt("steps")
        continue
      }
      steps.append(step)
      stepLines.append(inner.line)
      stepNumbers.append(index + 1)
    }
    if steps.isEmpty, !record.faultyFields.contains("steps") {
      record.note("steps: a line needs at least one step", at: "steps", &problems)
    }
    let sources: [SourceID] = record.identifiers("sources", &problems)
    if sources.isEmpty, !record.faultyFields.contains("sources") {
      record.note("sources: a line needs at least one source", at: "sources", &problems)
    }
    let border = Border(
      id: id ?? String(file.dropFirst("lines/".count).dropLast(".yaml".count)),
      name: record.requiredText("name", &problems) ?? "",
      label: record.text("label", &problems),
      kind: record.requiredWord("kind", &problems) ?? .frontier,
      instrument: record.has("instrument") ? record.identifier("instrument", &problems) : nil,
      article: record.text("article", &problems),
      sources: sources,
      certainty: record.requiredWord("certainty", &problems) ?? .uncertain,
      note: record.text("note", &problems),
      steps: steps.map {
        Border.Step(
          text: $0.text,
          uncertaintyInKilometres: $0.uncertaintyInKilometres,
          isAssumed: $0.isAssumed
        )
      }
    )
    let named = ["article", "instrument", "sources"].map { ($0, record.line(of: $0)) }
    return Entry(
      border: border,
      delimitation: Delimitation(id: border.id, steps: steps),
      stepLines: stepLines,
      stepNumbers: stepNumbers,
      fieldLines: Dictionary(named, uniquingKeysWith: { first, _ in first })
    )
  }
}
