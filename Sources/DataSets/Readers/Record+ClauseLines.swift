import Diplomacy
import MapGeometry
import Yams

extension Record {
  /// The lines of the fields of a clause, and of what they name: `power/russia` beside `power`.
  func lines(of clause: Clause) -> [String: Int] {
    let fields = [
      "id", "kind", "start", "end", "secret", "end_public_from", "control", "counts_from", "recognised_by",
      "certainty", "area_km2", "railways", "except_parts",
    ]
    var lines = Dictionary(fields.map { ($0, line(of: $0)) }, uniquingKeysWith: { first, _ in first })
    func add(_ kind: String, _ names: [String], at field: String) {
      let items = itemLines(of: field)
      for name in names { lines["\(kind)/\(name)"] = items[name] ?? line(of: field) }
    }
    // If a name is in several fields, the first in the file counts.
    add("power", clause.recognitions.map(\.power.name), at: "recognised_by")
    add("power", [clause.power.name], at: "power")
    add("region", clause.exceptFaces.map(\.description), at: "except_faces")
    add("region", clause.faces.map(\.description), at: "faces")
    add("region", [clause.region.description], at: "region")
    add("instrument", clause.seeAlso.map(\.name), at: "see_also")
    add("instrument", [clause.endedBy].compactMap { $0?.name }, at: "ended_by")
    add("part", [clause.ground.part].compactMap { $0?.name }, at: "part")
    add("part", clause.exceptParts.map(\.name), at: "except_parts")
    add("source", clause.sources.map(\.source.name), at: "sources")
    add("article", [clause.article].compactMap { $0 }, at: "article")
    return lines
  }

  /// The lines of the texts of a list, by the text, and of its citations, by the source; nothing of other fields.
  func itemLines(of name: String) -> [String: Int] {
    let nodes = node(name)?.sequence.map(Array.init) ?? []
    return Dictionary(
      nodes.compactMap { node in
        (node.scalar ?? node["source"]?.scalar).flatMap { text in node.mark.map { (text.string, $0.line) } }
      },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
