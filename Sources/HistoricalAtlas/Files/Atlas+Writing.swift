import Diplomacy
public import MapFormats
import MapGeometry

extension Atlas {
  /// The bytes of `answers.cbor`: everything, in the form that is fastest to read, the same for equal
  /// atlases.
  package var answersCBOR: [UInt8] {
    var writer = AtlasWriter(ids: ids)
    writer.row(about)
    writer.rows(register.powers)
    writer.rows(register.sources)
    writer.rows(register.regions.regions)
    writer.rows(register.parts)
    writer.rows(register.instruments)
    writer.rows(borders)
    writer.rows(places)
    writer.rows(railways)
    writer.rows(namedThings)
    writer.rows(capitals)
    writer.rows(codedThings)
    writer.coverage(coverage, borders)
    return writer.file.bytes
  }

  /// Every id in use.
  private var ids: Set<String> {
    var ids = Set(register.powers.map(\.id.name))
    ids.formUnion(register.sources.map(\.id.name))
    ids.formUnion(register.regions.regions.map(\.id.name))
    ids.formUnion(register.parts.map(\.id.name))
    ids.formUnion(register.instruments.flatMap { [$0.id.name] + $0.clauses.map(\.id.name) })
    ids.formUnion(borders.flatMap { $0.sources.map(\.source.name) + [$0.instrument?.name].compactMap { $0 } })
    ids.formUnion(borders.flatMap(\.kinds).flatMap(\.sources).map(\.source.name))
    ids.formUnion(railways.flatMap { $0.sources.map(\.source.name) })
    ids.formUnion(
      railways.flatMap(\.tenures).flatMap { tenure in
        ([tenure.power] + tenure.partners).map(\.name) + [tenure.instrument?.name].compactMap(\.self)
      }
    )
    ids.formUnion(places.flatMap { $0.datedNames.map(\.source.name) })
    ids.formUnion(namedThings.flatMap { $0.names.map(\.source.name) })
    ids.formUnion(capitals.flatMap { [$0.power.name, $0.source.name] })
    ids.formUnion(codedThings.flatMap { $0.sources.map(\.name) })
    return ids
  }

  /// The bytes of `atlas.json`: everything except the coverage, one entry per line, the same for equal
  /// atlases.
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
    list("parts", register.parts.map(\.json))
    list("instruments", register.instruments.map(\.json))
    list("borders", borders.map(\.json))
    list("places", places.map(\.json))
    list("railways", railways.map(\.json))
    list("names", namedThings.map(\.json))
    list("capitals", capitals.map(\.json))
    list("codes", codedThings.map(\.json))
    return Array("{\(lines.joined(separator: ",\n"))}\n".utf8)
  }

  /// The bytes of `coverage.topojson`.
  public func coverageTopoJSON() throws(ReservedNameError) -> [UInt8] {
    try coverage.topoJSON(members: ["name": .string(about.title)])
  }
}
