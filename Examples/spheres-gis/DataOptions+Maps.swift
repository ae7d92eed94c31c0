import Cartography
import CommandSupport
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry
import Shapefiles

extension DataFolder {
  /// Land, lakes and rivers of the data set.
  func ground() throws(CommandFailure) -> MapGround {
    try reading { () throws(MapGroundError) in try MapGround(dataFolder: path) }
  }

  /// One layer of the base map.
  fileprivate func layer(_ layer: MapGround.Layer) throws(CommandFailure) -> [Feature] {
    try reading { () throws(MapGroundError) in try MapGround.features(of: layer, inDataFolder: path) }
  }

  fileprivate func reading<Value>(
    _ read: () throws(MapGroundError) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try read()
    } catch {
      if case .names = error { throw .badInput(error.description) }
      throw .cannotRead(error.description)
    }
  }
}

extension DataOptions {
  /// What a map is drawn from, its parts read at once.
  func atlasAndGround() throws(CommandFailure) -> (Atlas, MapGround) {
    let folder = try dataFolder()
    let atlas = Later { () throws(CommandFailure) in try folder.atlas() }
    let names = Later { () throws(CommandFailure) in
      try folder.reading { () throws(MapGroundError) in try GeographicNames(dataFolder: folder.path) }
    }
    let land = Later { () throws(CommandFailure) in try folder.layer(.land) }
    let lakes = Later { () throws(CommandFailure) in try folder.layer(.lakes) }
    let rivers = Later { () throws(CommandFailure) in try folder.layer(.rivers) }
    runAtOnce([atlas, land, rivers, lakes, names])
    let read = try atlas.get()
    return (
      read,
      MapGround(
        land: try land.get(),
        lakes: try lakes.get(),
        rivers: try rivers.get(),
        names: try names.get()
      )
    )
  }

  /// Maps in the look that was asked for.
  func settings(_ look: LookOptions) throws(CommandFailure) -> MapSettings {
    let folder = try dataFolder()
    var settings = MapSettings()
    let palette = look.palette == .print ? MapStyle.print : MapStyle.standard
    settings.style = palette
    if let file = look.style { settings.style = try readStyle(file, palette) }
    settings.hasLegend = !look.hidesLegend
    settings.placeNames = look.placeNames == .modern ? .modern : .period
    settings.manifest = try? Manifest(folder: folder.built)
    guard look.language != "en" else { return settings }
    settings.names = try names { table throws(MapNamesError) in
      try MapNames(table: table, language: look.language)
    }
    return settings
  }

  /// A page in every language of the data set; it opens in the one that was asked for, if one was.
  func pageSettings(_ look: LookOptions) throws(CommandFailure) -> PageSettings {
    var settings = PageSettings()
    if look.language != "en" { settings.language = look.language }
    guard FileManager.default.fileExists(atPath: try namesFile()) else { return settings }
    settings.languages = try names { table throws(MapNamesError) in try MapNames.all(in: table) }
    return settings
  }

  private func namesFile() throws(CommandFailure) -> String { "\(try dataFolder().path)/names/names.csv" }

  /// What is read from the table of names.
  private func names<Names>(
    _ read: (String) throws(MapNamesError) -> Names
  ) throws(CommandFailure) -> Names {
    let file = try namesFile()
    guard let table = SmallFile.text(file) else {
      throw .cannotRead("cannot read \(file), which has the names in other languages")
    }
    do throws(MapNamesError) {
      return try read(table)
    } catch {
      throw .badInput("\(file): \(error.description)")
    }
  }
}

/// Reads a style file.
private func readStyle(_ file: String, _ base: MapStyle) throws(CommandFailure) -> MapStyle {
  guard let text = SmallFile.bytes(file) else {
    throw .cannotRead("cannot read \(file): expected a file of at most \(SmallFile.greatestSize >> 20) MiB")
  }
  do throws(JSONError) {
    return try MapStyle(json: text, basedOn: base)
  } catch {
    throw .badInput("\(file): \(error)")
  }
}

extension Atlas {
  /// The box of a region with a margin of an eighth on every side.
  func extent(around id: String) throws(CommandFailure) -> BoundingBox {
    let regions = register.regions
    let faces = coverage.faces.indices.filter { index in
      let face = coverage.faces[index].id
      let principal = regions.principalRegion(of: face) ?? face
      return ([face, principal] + regions.ancestors(of: principal)).contains { $0.name == id }
    }
    let arcs = coverage.arcs.filter { arc in
      [arc.left, arc.right].contains { side in side.map(faces.contains) ?? false }
    }
    guard let box = BoundingBox(arcs.flatMap(\.line.positions)) else {
      throw .badInput("there is no region \"\(id)\"; `spheres regions` lists them")
    }
    let width = (box.northEast.longitude - box.southWest.longitude) / 8
    let height = (box.northEast.latitude - box.southWest.latitude) / 8
    do {
      return BoundingBox(
        try Position(
          longitude: max(-180, box.southWest.longitude - width),
          latitude: max(-90, box.southWest.latitude - height)
        ),
        try Position(
          longitude: min(180, box.northEast.longitude + width),
          latitude: min(90, box.northEast.latitude + height)
        )
      )
    } catch {
      throw .bug(error.description)
    }
  }
}
