import Diplomacy
import HistoricalAtlas
import MapGeometry
import RegionBuilding

/// What the file of a part says.
struct PartEntry: Sendable {
  /// The file, relative to the data set's folder.
  let file: String
  let part: Part
  let plan: PartPlan
  /// Its edges, as a line of the atlas.
  let border: Border
  /// The ids of places that must lie in it.
  let held: [String]
  /// The line in the file of the id.
  let line: Int
  /// The line in the file of each step.
  let stepLines: [Int]
  /// The number of each step in the file, counting unreadable ones.
  let stepNumbers: [Int]
  /// The line in the file of each circle.
  let circleLines: [Int]
  /// The lines in the file of its fields.
  let fieldLines: [String: Int]
}

extension FileText {
  private static let partFields: Set<String> = [
    "id", "name", "label", "regions", "uncertainty_km", "close_km", "sources", "certainty", "note", "seeds",
    "holds", "edges", "circles", "without", "instrument", "article",
  ]

  /// Reads `parts/*.yaml`, a part and its edges; nil when the file is no mapping.
  ///
  /// What cannot be read is reported, and something stands in its place, for the id the name of the file.
  func part() -> PartEntry? {
    guard let record = Record(self, fields: Self.partFields) else { return nil }
    let name = String(name.dropFirst("parts/".count).dropLast(".yaml".count))
    let id: PartID? = record.identifier("id")
    if let id, id.name != name {
      record.note("id: is \"\(id)\", expected the name of the file", at: "id")
    }
    let uncertainty = record.requiredDistance("uncertainty_km") ?? 0
    let (steps, circles) = (record.edges(uncertainty), record.circles())
    if steps.isEmpty, circles.isEmpty, record.faultyFields.isDisjoint(with: ["edges", "circles"]) {
      let fault = record.has("edges") || record.has("circles") ? "edges: has no step" : "edges: is missing"
      record.note("\(fault); a part needs edges or circles", at: "edges")
    }
    let regions = record.regions("regions")
    if regions.isEmpty, !record.faultyFields.contains("regions") {
      record.note("regions: a part needs at least one region", at: "regions")
    }
    let sources = record.citations("sources")
    if sources.isEmpty, !record.faultyFields.contains("sources") {
      record.note("sources: a part needs at least one source", at: "sources")
    }
    let part = Part(
      id: id ?? PartID(knownValid: name),
      name: record.requiredText("name") ?? "",
      label: record.text("label"),
      regions: regions,
      sources: sources,
      certainty: record.requiredWord("certainty") ?? .uncertain,
      note: record.text("note")
    )
    let instrument: InstrumentID? = record.has("instrument") ? record.identifier("instrument") : nil
    let article = record.text("article")
    if article != nil, !record.has("instrument") {
      record.note("article: there is no instrument beside it", at: "article")
    }
    let plan = PartPlan(
      id: part.id,
      regions: part.regions,
      steps: steps.map(\.step),
      circles: circles.map(\.circle),
      without: record.identifiers("without"),
      seeds: record.list("seeds").compactMap { record.position($0, "seeds") },
      isDrawnByTreaty: instrument != nil,
      uncertaintyInKilometres: uncertainty,
      closingInKilometres: record.distance("close_km") ?? 0.3
    )
    let fields = ["name", "regions", "seeds", "holds", "without", "instrument", "article"]
    return PartEntry(
      file: self.name,
      part: part,
      plan: plan,
      border: Border(part, plan.steps, drawnBy: instrument, article),
      held: record.texts("holds"),
      line: record.line(of: "id"),
      stepLines: steps.map(\.line),
      stepNumbers: steps.map(\.number),
      circleLines: circles.map(\.line),
      fieldLines: Dictionary(
        fields.map { ($0, record.line(of: $0)) },
        uniquingKeysWith: { first, _ in first }
      )
    )
  }
}

extension Record {
  /// The steps of a part, each with its line and its number in the file.
  fileprivate func edges(_ uncertainty: Double) -> [(step: Step, line: Int, number: Int)] {
    records("edges", fields: Step.fields).enumerated().compactMap { index, inner in
      let step = inner.step(uncertainty: uncertainty)
      if step == nil { doubt("edges") }
      return step.map { ($0, inner.line, index + 1) }
    }
  }

  /// The circles of a part, each with its line.
  fileprivate func circles() -> [(circle: PartPlan.Circle, line: Int)] {
    records("circles", fields: ["about", "radius_km", "text", "note"]).compactMap { inner in
      inner.require("about")
      inner.require("radius_km")
      let centre = inner.node("about").flatMap { inner.position($0, "about") }
      let radius = inner.number("radius_km")
      _ = inner.text("text")
      _ = inner.text("note")
      guard let centre, let radius else {
        doubt("circles")
        return nil
      }
      return (PartPlan.Circle(centre: centre, radiusInKilometres: radius), inner.line)
    }
  }
}

extension Border {
  /// The edges of a part, which maps label as a line while a treaty draws them.
  fileprivate init(
    _ part: Part,
    _ steps: [RegionBuilding.Step],
    drawnBy instrument: InstrumentID?,
    _ article: String?
  ) {
    self.init(
      id: part.id.name,
      name: "Edge of \(part.name)",
      label: instrument == nil ? nil : part.label,
      kind: .partEdge,
      instrument: instrument,
      article: article,
      sources: part.sources,
      certainty: part.certainty,
      steps: steps.map(Border.Step.init)
    )
  }
}
