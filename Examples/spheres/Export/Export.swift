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
      let layers = try options.exportedLayers(of: atlas)
      try options.output.file.write(try bytes(of: layers, in: atlas, as: format))
      options.remark(on: layers)
    }
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
