import CommandSupport

/// How maps look; the standard style by default.
struct MapLook {
  var placeNames = LookOptions.PlaceNames.period
  var language = "en"
  var palette = PictureOptions.Palette.standard
  /// The style file.
  var style: String?
  var hidesLegend = false

  init() {}

  init(_ options: LookOptions) {
    self.init(options.picture)
    placeNames = options.placeNames
  }

  init(_ options: PictureOptions) {
    language = options.language
    palette = options.palette
    style = options.style
    hidesLegend = options.hidesLegend
  }
}
