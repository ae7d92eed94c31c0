public import ArgumentParser
package import Diplomacy
public import HistoricalAtlas

extension LayerKind: ExpressibleByArgument {}

/// The options of `export`.
package struct ExportOptions: VerbOptions {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: "Layers for map programs: of a day, of a period, or of the whole calendar.",
      discussion: """
          spheres export --date 1912-07-09 -o claims.geojson
          spheres export --from 1907 --to 1917-11-07 --layer regions -o regions.shp
          spheres export --all-layers --qgis -o spheres.gpkg
          spheres export --dyads -o dyads.csv
          spheres export --layer places -o places.jsonld

        Without a date a layer has the whole calendar. A month or a year is each of its days, \
        and so is --from with --to. Days are not cut to the period; both are inclusive.

        claims: every claim; they overlap, what leads last. predominant: what leads. \
        regions: all ground, by what is said of it. parts: the ground of parts; they overlap. \
        borders: arcs, with what drew them. places, railways, stations. A claim along a railway, or in a part whose \
        edges are not known, has no shape.

        GeoJSON is read by every program as such; --format jsonfg, or a file that ends in .jsonfg, adds the days \
        of each feature as JSON-FG has them.

        --dyads writes a table instead: a row for each power, region and year, with the tenure and the \
        claim by which it led most, the days on which it led, its largest ground, its share of the ground \
        and days, and the codes of Gleditsch and Ward, of the Correlates of War and of Wikidata. With \
        --all a row for each claim.

        lpf is Linked Places, the format of gazetteers, with the names of all days: places, or regions.

        One layer a file, but a GeoPackage or TopoJSON has as many as are named. \
        --qgis writes a project for QGIS beside the GeoPackage.
        """
    )
  }

  @OptionGroup package var date: DateOption
  @OptionGroup package var days: PeriodOptions
  @OptionGroup package var knowledge: KnowledgeOptions
  @Option(
    name: .customLong("layer"),
    help: "The layer, claims by default; more than one for TopoJSON and GeoPackage."
  )
  package var chosenLayers: [LayerKind] = []
  @Flag(help: "All layers in one file.") package var allLayers = false
  @Flag(help: "A table instead of a layer: a row for each power, region and year, as CSV.") package
    var dyads = false
  @Flag(help: "With --dyads: a row for each claim, region and year.") package var all = false
  @Option(name: .customLong("format"), help: "The format; by default from the file's ending.")
  package var chosenFormat: Format?
  @Flag(help: "Write a project for QGIS beside the GeoPackage, with all layers unless some are named.")
  package var qgis = false
  @OptionGroup package var output: OutputOptions
  @OptionGroup package var data: DataOptions

  package init() {}

  /// Fails if options conflict.
  package func validate() throws {
    let format = try format()
    let layers = layers
    _ = try period(in: nil)
    try validateDyads()
    if format == .lpf { try validateLinkedPlaces() }
    guard Set(layers).count == layers.count else { throw ValidationError("a --layer is named twice") }
    guard layers.count == 1 || format.holdsLayers else {
      throw ValidationError(
        "\(format.rawValue) holds one layer a file, \(layers.count) are asked for; "
          + "expected --format gpkg or topojson, or one --layer"
      )
    }
    if qgis, format != .gpkg { throw ValidationError("--qgis goes with a GeoPackage: -o FILE.gpkg") }
    if format.needsLibrary, !format.endings.contains(output.file.ending) {
      let expected = format.endings.map { "." + $0 }.joined(separator: " or ")
      throw ValidationError("-o \(output.output): expected a file that ends in \(expected)")
    }
  }

  /// Fails if something is asked for that a table of dyads does not have.
  private func validateDyads() throws(ValidationError) {
    guard dyads else {
      if all { throw ValidationError("--all goes with --dyads: a row for each claim, region and year") }
      return
    }
    if !chosenLayers.isEmpty || allLayers || qgis {
      throw ValidationError("--dyads is a table and no layer; expected no --layer, --all-layers or --qgis")
    }
    if try format() != .csv { throw ValidationError("--dyads is written as CSV: -o FILE.csv") }
  }

  /// Fails if something is asked for that Linked Places does not have.
  private func validateLinkedPlaces() throws {
    guard layers == [.places] || layers == [.regions] else {
      throw ValidationError("lpf holds places or regions; expected --layer places or --layer regions")
    }
    guard try date.period() == nil, !days.isGiven else {
      throw ValidationError("lpf has the names of all days; expected no --date, --from or --to")
    }
    guard try knowledge.knowledge() == .everything else {
      throw ValidationError("lpf has names and no claims; expected no --known-to")
    }
  }

  /// The layers, in the order of `LayerKind`'s cases unless they are named.
  package var layers: [LayerKind] {
    if allLayers || qgis && chosenLayers.isEmpty { return LayerKind.allCases }
    return chosenLayers.isEmpty ? [.claims] : chosenLayers
  }

  package func format() throws(ValidationError) -> Format {
    if let chosenFormat { return chosenFormat }
    if dyads, output.output == "-" { return .csv }
    let expected = Format.allCases.map(\.rawValue).joined(separator: ", ")
    let ending = output.file.ending
    if let format = Format(ending: ending) { return format }
    guard ending.isEmpty, output.output == "-" else {
      throw ValidationError(
        "unknown format \"\(ending)\"; expected "
          + Format.allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
          + ", or --format with one of \(expected)" + output.file.compressing
      )
    }
    throw ValidationError("standard output has no ending; --format is missing: one of \(expected)")
  }

  /// The days asked about; all of the calendar when none are named.
  ///
  /// - Parameter calendar: The calendar; without one only what was given is looked at.
  package func period(in calendar: DatePeriod?) throws(ValidationError) -> DatePeriod? {
    if let date = try date.period() {
      guard !days.isGiven else {
        throw ValidationError("--date \(date): expected either --date or --from and --to")
      }
      return date
    }
    return try days.period(in: calendar)
  }
}
