import Cartography
import CommandSupport
import HistoricalAtlas
import HistoricalMaps
import MapFormats

extension DataFolder {
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
