import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps

/// What the page shows before its script runs, and where none may: who leads where on its first day, as a picture and
/// as a table, in English.
struct PageOpening {
  /// A path for each face, in the colour of who leads there; the script takes their shapes from here.
  let faces: String
  /// Regions, or the grounds in them that others lead, with their areas, powers and tenures.
  let table: String

  init(_ atlas: Atlas, _ parts: PageParts, _ style: MapStyle, on day: HistoricalDate) {
    let snapshot = parts.verdicts.snapshot(on: day, 0)
    let looks = snapshot.verdicts.map(Look.init)
    let powers = Set(looks.compactMap(\.fill.power))
    let colours = Dictionary(
      style.colours(of: powers).map { ($0.power, $0.colours.tint) },
      uniquingKeysWith: { first, _ in first }
    )
    faces = zip(parts.faces.regions, looks)
      .map { path, look in
        "<path d=\"\(path)\" fill=\"\(look.fill.power.flatMap { colours[$0] } ?? style.land)\"/>"
      }
      .joined(separator: "\n")
    table = Self.table(atlas, snapshot)
  }

  /// The ground of a region that is led alike.
  private struct Ground: Hashable {
    let region: String
    let power: String
    let tenure: String
  }

  private static func table(_ atlas: Atlas, _ snapshot: Snapshot) -> String {
    let words = Words(of: atlas, in: .english).on(snapshot.day)
    var areas: [Ground: Double] = [:]
    for (face, verdict) in zip(atlas.coverage.faces, snapshot.verdicts) {
      let region = atlas.register.regions.principalRegion(of: face.region) ?? face.region
      let claim = verdict.predominant
      let contenders = verdict.contenders.map { words.name(of: $0).text }
      let ground = Ground(
        region: words.name(of: region).text,
        power: claim.map { words.name(of: $0.power).text } ?? contenders.joined(separator: ", "),
        tenure: claim.map { English.text($0.tenure.rawValue) } ?? verdict.status.rawValue
      )
      areas[ground, default: 0] += face.areaInSquareKilometres
    }
    let rows = areas.sorted { one, other in
      (one.key.region, -one.value, one.key.power) < (other.key.region, -other.value, other.key.power)
    }
    let cells = rows.map { ground, area in
      let leads = [ground.power, ground.tenure].filter { !$0.isEmpty }.joined(separator: ", ")
      return "<tr><th scope=\"row\">\(PageText.escaped(ground.region))</th>"
        + "<td>\(Int(area.rounded()))</td><td>\(PageText.escaped(leads))</td></tr>"
    }
    let titles = [English.text("page-ground"), "\(English.text("kilometres"))²", English.text("page-leads")]
    let head = titles.map { "<th scope=\"col\">\($0)</th>" }.joined()
    return "<table lang=\"en\"><caption>\(words.day(snapshot.day).text)</caption>"
      + "<thead><tr>\(head)</tr></thead>\n<tbody>\(cells.joined(separator: "\n"))</tbody></table>"
  }
}
