import ArgumentParser
import Cartography
import CommandSupport
import HistoricalMaps

/// The size of maps, and the words around them.
struct SheetLook {
  /// The width in pixels, for screens.
  var width = 1200
  var paper: Paper?
  private var title: String?
  private var subtitle: String?
  private var note: String?
  private var hidesInsets = false

  init() {}

  init(_ options: SheetOptions) throws(ValidationError) {
    try self.init(options.size)
    (title, subtitle, note) = (options.title, options.subtitle, options.note)
    hidesInsets = options.hidesInsets
  }

  init(_ options: SizeOptions) throws(ValidationError) {
    width = options.width ?? width
    guard MapSheet.widths.contains(width) else {
      throw ValidationError("--width \(width): expected 300 to 8000 pixels")
    }
    do throws(PaperError) {
      paper = try options.paper.map { text throws(PaperError) in try Paper(text) }
    } catch {
      throw ValidationError("--paper: \(error)")
    }
  }

  /// Settings with this size and these words.
  func applied(to settings: MapSettings) -> MapSettings {
    var settings = settings
    (settings.width, settings.paper) = (width, paper)
    (settings.title, settings.subtitle, settings.note) = (title, subtitle, note)
    settings.hasInsets = !hidesInsets
    return settings
  }
}
