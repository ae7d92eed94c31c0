import ArgumentParser
import CommandSupport
import GISLayers
import GeoPackages
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import Projections
import Shapefiles
import SystemCalls

/// Layers for map programs in the formats that need a library.
struct Export: ParsableCommand {
  static let configuration = ExportOptions.configuration
  @OptionGroup var options: ExportOptions

  func run() throws {
    let format = try options.format()
    try reportingFailure {
      for file in files { try OutputFile(path: file, replaces: options.output.force).checkFree() }
      let atlas = try options.data.atlas()
      let layers = try options.exportedLayers(of: atlas)
      switch format {
      case .gpkg: try writeGeoPackage(layers, of: atlas)
      case .shapefile: for layer in layers { try writeShapefile(layer, of: atlas) }
      default: throw CommandFailure.bug("\(format.rawValue) is written by spheres")
      }
      options.remark(on: layers)
      if options.qgis, !options.data.quiet { Console.note("\(project): open it with QGIS") }
    }
  }

  /// The path of the project beside the GeoPackage.
  private var project: String { options.output.output.dropLast("gpkg".count) + "qgs" }

  /// All that is written.
  private var files: [String] { options.qgis ? [options.output.output, project] : [options.output.output] }

  private func writeGeoPackage(_ layers: [AtlasLayer], of atlas: Atlas) throws {
    let path = options.output.output
    let map = options.qgis ? try options.data.dataFolder().baseMap() : nil
    let package: [UInt8]
    do throws(GeoPackageError) {
      package = try GeoPackage(of: layers, from: atlas, baseMap: map).bytes()
    } catch {
      throw CommandFailure.badInput(error.description)
    }
    var document: String?
    if options.qgis {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      do throws(ProjectionError) {
        document = try QGISProject(over: layers, of: atlas, hasBaseMap: true, file: name).document
      } catch {
        throw CommandFailure.badInput(error.description)
      }
    }
    guard let document else { return try options.output.file.write(package) }
    // Both are written before one of them has its name.
    let files = [
      try options.output.file.begun(),
      try OutputFile(path: project, replaces: options.output.force).begun(),
    ]
    try writing { () throws(FileError) in
      try files[0].write(package)
      try files[1].write(Array(document.utf8))
      for file in files { try file.finish() }
    }
  }

  private func writeShapefile(_ layer: AtlasLayer, of atlas: Atlas) throws {
    let path = options.output.output
    do throws(ShapefileError) {
      // No clock is asked: the same layer makes the same bytes.
      guard let day = CalendarDay(year: 2000, month: 1, day: 1) else { return }
      try Shapefile(layer).write(
        to: path,
        metadata: layer.metadata(of: atlas.about),
        lastUpdate: day,
        replacing: options.output.force
      )
    } catch {
      throw CommandFailure.cannotWrite(error.description)
    }
    guard !options.data.quiet else { return }
    for field in Shapefile.continuedFields(of: layer) {
      Console.note(
        "\(path): texts of \(field.name) longer than 254 bytes go on in \(field.name)_2 and on, \(field.count.counted("field")) in all"
      )
    }
  }
}
