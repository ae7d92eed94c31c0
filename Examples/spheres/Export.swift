import ArgumentParser
import CommandSupport
import HistoricalAtlas
import MapFormats

/// Layers for map programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The claims of a day, or of the whole calendar, as a layer for map programs.",
    discussion: """
      spheres export --date 1912-07-09 -o claims.geojson
      spheres export -o history.geojson

      Claims overlap: a sphere lies over a sovereignty. They come in the order in which \
      a map draws them, what leads last. --layer predominant writes only what leads, \
      without overlaps. Both dates of a claim are inclusive.
      """
  )

  /// What is written.
  enum Layer: String, ExpressibleByArgument, CaseIterable {
    case claims
    case predominant
  }

  /// The format of the file.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case geojson
    case topojson
    case csv
  }

  @OptionGroup var date: DateOption
  @OptionGroup var knowledge: KnowledgeOptions
  @Option(help: "claims (all of them) or predominant (what leads).") var layer = Layer.claims
  @Option(help: "geojson, topojson or csv; by default from the file's ending.") var format: Format?
  @OptionGroup var output: OutputOptions
  @OptionGroup var data: DataOptions

  func validate() throws {
    if format == nil { _ = try formatOfEnding() }
    if date.text != nil { _ = try date.requiredDay() }
    if date.text == nil, layer == .predominant {
      throw ValidationError("--layer predominant needs a --date")
    }
  }

  func run() throws {
    let format = try format ?? formatOfEnding()
    let knowledge = try knowledge.knowledge()
    let day = date.text == nil ? nil : try date.requiredDay()
    try reportingFailure {
      try output.file.checkFree()
      let atlas = try data.atlas()
      let ground: [ClaimGround]
      if let day {
        guard let snapshot = atlas.snapshot(on: day, knownTo: knowledge) else {
          throw CommandFailure.badInput("\(day) is off the calendar of the data set, \(atlas.calendar)")
        }
        ground = layer == .claims ? atlas.claims(in: snapshot) : atlas.predominantClaims(in: snapshot)
      } else {
        ground = atlas.claims(knownTo: knowledge)
      }
      try output.file.write(try bytes(ground, of: atlas, as: format))
      if !data.quiet, output.output != "-" {
        Console.note("\(output.output): \(ground.count) claims")
      }
    }
  }

  private func formatOfEnding() throws(ValidationError) -> Format {
    switch output.file.ending {
    case "geojson", "json": return .geojson
    case "topojson": return .topojson
    case "csv": return .csv
    case "" where output.output == "-":
      throw ValidationError("standard output has no ending; name the --format: geojson, topojson or csv")
    case let ending:
      throw ValidationError(
        "no format ends in \"\(ending)\"; expected .geojson, .topojson or .csv, or --format"
      )
    }
  }

  private func bytes(
    _ ground: [ClaimGround],
    of atlas: Atlas,
    as format: Format
  ) throws(CommandFailure) -> [UInt8] {
    let members: JSONObject = [
      "name": .string("claims"),
      "title": .string(atlas.about.title),
      "version": .string(atlas.about.version),
      "end_date": .string("inclusive"),
      "licence": .string(atlas.about.licence),
      "credits": .string(atlas.about.credits.joined(separator: " ")),
    ]
    do {
      switch format {
      case .geojson:
        let collection = try FeatureCollection(ground.map { atlas.feature($0) }, members: members)
        return collection.geoJSON(boundingBox: true)
      case .topojson:
        return try atlas.coverage.topoJSON(
          of: ground.map { atlas.mergedFeature($0) },
          layer: "claims",
          members: members
        )
      case .csv:
        return CSVTable(ground.map { atlas.feature($0) }).csv()
      }
    } catch {
      throw .bug(String(describing: error))
    }
  }
}
