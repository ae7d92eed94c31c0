import Cartography
import CommandSupport
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import MapGeometry
import Shapefiles

extension DataFolder {
  /// Land, lakes and rivers of the data set.
  func ground() throws(CommandFailure) -> MapGround {
    do throws(MapGroundError) {
      return try MapGround(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What a map is drawn from; shapes and rules are read at once.
  func atlasAndGround() throws(CommandFailure) -> (Atlas, MapGround) {
    let names = try geographicNames()
    do throws(AtlasError) {
      return try Manifest.withFiles(of: built) { [built] manifest throws(AtlasError) in
        let shapes = Beside { () throws(AtlasError) in
          let ground = try MapGround(builtFolder: built, manifest, names: names)
          return (coverage: try Coverage(builtFolder: built, manifest), ground: ground)
        }
        let parts = try AtlasParts(builtFolder: built, manifest)
        let (coverage, ground) = try shapes.value()
        return (try Atlas(parts, on: coverage), ground)
      }
    } catch {
      throw CommandFailure(error)
    }
  }

  private func geographicNames() throws(CommandFailure) -> GeographicNames {
    do throws(MapGroundError) {
      return try GeographicNames(dataFolder: path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Maps in the look that was asked for.
  func settings(_ look: MapLook) throws(CommandFailure) -> MapSettings {
    var settings = MapSettings()
    let palette = look.palette == .print ? MapStyle.print : MapStyle.standard
    settings.style = palette
    if let file = look.style { settings.style = try readStyle(file, palette) }
    settings.hasLegend = !look.hidesLegend
    settings.placeNames = look.placeNames == .modern ? .modern : .period
    settings.manifest = try? Manifest(folder: built)
    guard look.language != "en" else { return settings }
    settings.names = try names { table throws(MapNamesError) in
      try MapNames(table: table, language: look.language)
    }
    return settings
  }

  /// A page in every language of the data set; it opens in the one that was asked for, if one was.
  func pageSettings(_ look: MapLook) throws(CommandFailure) -> PageSettings {
    var settings = PageSettings()
    if look.language != "en" { settings.language = look.language }
    guard SmallFile.exists(namesFile) else { return settings }
    settings.languages = try names { table throws(MapNamesError) in try MapNames.all(in: table) }
    return settings
  }

  private var namesFile: String { "\(path)/names/names.csv" }

  /// What is read from the table of names.
  private func names<Names>(
    _ read: (String) throws(MapNamesError) -> Names
  ) throws(CommandFailure) -> Names {
    guard let table = SmallFile.text(namesFile) else {
      throw .cannotRead("cannot read \(namesFile), which has the names in other languages")
    }
    do throws(MapNamesError) {
      return try read(table)
    } catch {
      throw .badInput("\(namesFile): \(error.description)")
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

extension CommandFailure {
  /// The exit code that says what is wrong with the ground of maps.
  fileprivate init(_ error: MapGroundError) {
    switch error {
    case .built(let error): self.init(error)
    case .unreadable: self = .cannotRead(error.description)
    case .names: self = .badInput(error.description)
    }
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
