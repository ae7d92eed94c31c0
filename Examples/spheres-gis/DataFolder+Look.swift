import AtlasPage
import Cartography
import CommandSupport
import HistoricalAtlas
import HistoricalMaps
import MapFormats
import SystemCalls

extension DataFolder {
  /// Maps with the requested look.
  func settings(_ look: MapLook) throws(CommandFailure) -> MapSettings {
    var settings = MapSettings()
    let palette = look.palette == .print ? MapStyle.print : MapStyle.standard
    settings.style = palette
    if let file = look.style { settings.style = try readStyle(file, palette) }
    settings.hasLegend = !look.hidesLegend
    settings.placeNames = look.placeNames == .modern ? .modern : .period
    settings.manifest = try? Manifest(folder: built)
    guard look.language != "en" else { return settings }
    let missing = CommandFailure.cannotRead(
      "cannot read \(path)/\(Self.namesFile), which has the names in other languages"
    )
    guard let table = try names() else { throw missing }
    settings.names = try reading { () throws(MapNamesError) in
      try MapNames(table: table, language: look.language)
    }
    return settings
  }

  /// A page in every language of the data set; it opens in the requested one, if any.
  func pageSettings(_ look: MapLook) throws(CommandFailure) -> PageSettings {
    var settings = PageSettings()
    if look.language != "en" { settings.language = look.language }
    guard let table = try names() else { return settings }
    settings.languages = try reading { () throws(MapNamesError) in try MapNames.all(in: table) }
    return settings
  }

  private static let namesFile = "names/names.csv"

  /// The table of names; nil if there is none.
  private func names() throws(CommandFailure) -> String? {
    do {
      return try RegularFile.text(of: Self.namesFile, in: path)
    } catch {
      throw .cannotRead("cannot read \(error)")
    }
  }

  /// What is read from the table of names.
  private func reading<Names>(_ read: () throws(MapNamesError) -> Names) throws(CommandFailure) -> Names {
    do throws(MapNamesError) {
      return try read()
    } catch {
      throw .badInput("\(path)/\(Self.namesFile): \(error.description)")
    }
  }
}

/// Reads a style file.
private func readStyle(_ file: String, _ base: MapStyle) throws(CommandFailure) -> MapStyle {
  let text: [UInt8]
  do throws(FileError) {
    text = try RegularFile.bytes(of: file, atMost: RegularFile.greatestText)
  } catch {
    throw .cannotRead("cannot read \(error)")
  }
  do throws(JSONError) {
    return try MapStyle(json: text, basedOn: base)
  } catch {
    throw .badInput("\(file): \(error)")
  }
}
