public import Cartography
import Diplomacy
public import HistoricalAtlas
import MapFormats
import MapGeometry

/// The whole atlas as one page that needs no other file: every day, every claim, every place of the ground.
///
/// The page answers for a position as ``HistoricalAtlas/Atlas/answer(at:on:knownTo:)`` does: it holds the arcs
/// themselves, in whole steps of the grid, and looks a position up in the same exact way. The same atlas gives
/// the same page.
public struct AtlasPage: Sendable {
  /// The page, HTML in UTF-8.
  public let html: String

  /// Makes the page; fails when the maps cannot be drawn. Takes about a second.
  ///
  /// - Parameters:
  ///   - atlas: The atlas.
  ///   - ground: Land, lakes and rivers.
  ///   - maps: The names of map files beside the page that it should offer.
  public init(of atlas: Atlas, on ground: MapGround, maps: [String] = []) throws(MapSheetError) {
    let knowledges: [Knowledge] = [.everything, .signatories(), .public()]
    var series = try PageSeries(atlas, ground, MapSettings())
    let answers = PageAnswers(atlas, knowledges)
    let layers = try PageLayers(atlas, &series, knowledges)
    let parts = series.wideFaces
    let frame = parts.frame
    let style = MapStyle.standard.dressing(atlas)
    let patterns = style.patterns(of: answers.overlays, unit: parts.unit) { "var(--ink-\($0))" }
    let picture = PagePicture(parts, atlas, ground.base, patterns.definitions)
    let overlays = zip(answers.overlays, patterns.ids).map { overlay, id -> JSONValue in
      let solid = overlay.pattern == .solid ? overlay.powers.first : nil
      return [
        "pattern": id.map { .string($0) } ?? .null, "solid": solid.map { .string($0) } ?? .null,
        "powers": .array(overlay.powers.map { .string($0) }), "kind": .string(overlay.pattern.rawValue),
      ]
    }
    let data: JSONValue = [
      "title": .string(atlas.about.title),
      "version": .string(atlas.about.version),
      "first": .integer(Int(atlas.calendar.first.dayNumber)),
      "last": .integer(Int(atlas.calendar.last.dayNumber)),
      "unit": .number(parts.unit),
      "scale": .number(layers.scale),
      "frame": .array([frame.left, frame.top, frame.width, frame.height].map { .number($0) }),
      "projection": PageGround.projection(series.projection, parts.window),
      "coverage": PageGround.coverage(atlas.coverage),
      "faces": PageGround.faces(of: atlas),
      "powers": .object(PageGround.powers(of: atlas)),
      "places": PageGround.places(of: atlas, parts),
      "stops": .array(knowledges.map { PageStops(atlas, knownTo: $0).json }),
      "claims": answers.claims.json,
      "verdicts": answers.verdicts.json,
      "looks": answers.looks.json,
      "overlays": .array(overlays),
      "histories": .array(answers.histories),
      "borders": layers.borders.json,
      "labels": layers.labels.json,
      "layers": layers.layers.json,
      "layerHistories": .array(layers.histories),
      "arcPaths": .array(parts.borders.prefix(atlas.coverage.arcs.count).map { .string($0) }),
      "railwayPaths": .array(parts.borders.dropFirst(atlas.coverage.arcs.count).map { .string($0) }),
      "maps": .array(maps.map { .string($0) }),
    ]
    html = PageText.page(
      title: atlas.about.title,
      credits: atlas.about.credits + [atlas.about.licence],
      light: PageStyle.variables(style, answers.powers),
      dark: PageStyle.variables(PageStyle.night.dressing(atlas), answers.powers),
      picture: picture.svg,
      data: data.text().replacing("<", with: "\\u003c")
    )
  }
}
