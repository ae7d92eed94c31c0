public import HistoricalAtlas

extension AtlasLayer {
  /// The metadata of the layer: its source, and that its last days are inclusive.
  public func summary(of about: About) -> String {
    let origin =
      "\(about.title), version \(about.version). \(about.licence). \(about.credits.joined(separator: " "))"
    return time == nil
      ? origin : origin + " start_date and end_date are inclusive: first and last days count."
  }

  /// The same in the form that QGIS reads beside a shapefile.
  public func metadata(of about: About) -> String {
    var markup = Markup()
    markup.raw("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>")
    markup.element("qgis", [("version", "3.22.0")]) { markup in
      markup.element("identifier", text: kind.rawValue)
      markup.element("type", text: "dataset")
      markup.element("title", text: "\(kind.title): \(about.title)")
      markup.element("abstract", text: summary(of: about))
      markup.element("rights", text: about.licence)
    }
    return markup.text
  }
}
