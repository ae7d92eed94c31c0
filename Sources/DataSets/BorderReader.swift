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
    /// The lines in the file of what it names.
    let fieldLines: [String: Int]
  }

  /// Reads a line and its steps; nil when it has no id, name or kind.
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
    let stepRecords = record.records("steps", fields: StepReader.fields, &problems)
    let steps = stepRecords.compactMap { StepReader().step($0, &problems) }
    let certainty: Certainty? = record.requiredWord("certainty", &problems)
    if steps.isEmpty { record.note("steps: a line needs at least one step", at: "steps", &problems) }
    if record.texts("sources", &problems).isEmpty {
      record.note("sources: a line needs at least one source", at: "sources", &problems)
    }
    guard let id, let name = record.requiredText("name", &problems),
      let kind: Border.Kind = record.requiredWord("kind", &problems)
    else { return nil }
    if !file.hasSuffix("/\(id).yaml") {
      record.note("id: is \"\(id)\", expected the name of the file", at: "id", &problems)
    }
    let border = Border(
      id: id,
      name: name,
      label: record.text("label", &problems),
      kind: kind,
      instrument: record.has("instrument") ? record.identifier("instrument", &problems) : nil,
      article: record.text("article", &problems),
      sources: record.identifiers("sources", &problems),
      certainty: certainty ?? .uncertain,
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
      delimitation: Delimitation(id: id, steps: steps),
      stepLines: stepRecords.map(\.line),
      fieldLines: Dictionary(named, uniquingKeysWith: { first, _ in first })
    )
  }
}
