import ArgumentParser
import CommandSupport
import HistoricalAtlas
import MapFormats

/// Layers for GIS programs; formats that need a library are written by `spheres-gis`.
struct Export: ParsableCommand {
  static let configuration = ExportOptions.configuration
  @OptionGroup var options: ExportOptions

  func run() throws {
    let format = try options.format()
    try reportingFailure {
      if format.needsLibrary { try Executable.become(OtherProgram.gis.rawValue) }
      try options.output.file.checkFree()
      let atlas = try options.data.atlas()
      if options.dyads { return try writeDyads(of: atlas) }
      if format == .lpf { return try writeLinkedPlaces(of: atlas) }
      let layers = try options.exportedLayers(of: atlas)
      try options.output.file.write(try bytes(of: layers, in: atlas, as: format))
      options.remark(on: layers)
    }
  }

  private func writeDyads(of atlas: Atlas) throws {
    let knowledge = try options.knowledge.knowledge()
    let period = try options.exportedPeriod(of: atlas)
    let dyads: [Dyad]
    if options.all {
      try atlas.refuseTooManyClaims(
        ofFaces: atlas.coverage.faces.indices,
        in: atlas.calendar,
        "leave out --all"
      )
      dyads = atlas.dyadsOfClaims(on: period, knownTo: knowledge)
    } else {
      dyads = atlas.dyads(on: period, knownTo: knowledge)
    }
    try options.output.file.write(atlas.csv(of: dyads))
    options.remark(dyads.count.counted("row"))
  }

  private func writeLinkedPlaces(of atlas: Atlas) throws {
    let layer = options.layers[0]
    guard let linked = atlas.linkedPlaces(layer) else {
      throw CommandFailure.bug("\(layer.rawValue) has no records of Linked Places")
    }
    try options.output.file.write(linked)
    let count = layer == .places ? atlas.places.count : atlas.register.regions.regions.count
    options.remark(count.counted(layer.noun))
  }

  private func bytes(
    of layers: [AtlasLayer],
    in atlas: Atlas,
    as format: ExportOptions.Format
  ) throws -> [UInt8] {
    guard let layer = layers.first else { return [] }
    do {
      switch format {
      case .geojson: return try layer.geoJSON(members: atlas.members(named: layer.kind.rawValue))
      case .geojsonl: return layer.geoJSONLines()
      case .geojsonseq: return layer.geoJSONLines(recordSeparators: true)
      case .jsonfg: return try layer.jsonFG(members: atlas.members(named: layer.kind.rawValue))
      case .topojson: return try atlas.topoJSON(of: layers)
      case .csv: return layer.csv()
      default: throw CommandFailure.bug("\(format.rawValue) is written by \(OtherProgram.gis.rawValue)")
      }
    } catch let error as ReservedNameError {
      throw CommandFailure.bug(error.description)
    }
  }
}
