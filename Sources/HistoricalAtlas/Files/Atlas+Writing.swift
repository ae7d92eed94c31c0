import Diplomacy
public import MapFormats
import MapGeometry

extension Atlas {
  /// The bytes of `atlas.json`: everything but the coverage, an entry a line, the same for equal atlases.
  public var atlasJSON: [UInt8] {
    var lines: [String] = []
    func list(_ name: String, _ values: [JSONValue]) {
      let entries = values.map { $0.text() }.joined(separator: ",\n")
      lines.append("\"\(name)\":[\n\(entries)\n]")
    }
    lines.append("\"about\":\(about.json.text())")
    list("powers", register.powers.map(\.json))
    list("sources", register.sources.map(\.json))
    list("regions", register.regions.regions.map(\.json))
    list("instruments", register.instruments.map(\.json))
    list("borders", borders.map(\.json))
    list("places", places.map(\.json))
    list("railways", railways.map(\.json))
    return Array("{\(lines.joined(separator: ",\n"))}\n".utf8)
  }

  /// The bytes of `coverage.topojson`.
  public func coverageTopoJSON() throws(ReservedNameError) -> [UInt8] {
    try coverage.topoJSON(members: ["name": .string(about.title)])
  }
}
