public import Cartography
import Diplomacy
public import HistoricalAtlas
import HistoricalMaps
import MapFormats

/// The whole atlas as one page that needs no other file: every day, every claim, every place of the ground.
///
/// The page answers for a position like ``HistoricalAtlas/Atlas/answer(at:on:knownTo:)``: it contains the
/// arcs in whole grid steps, and looks up a position in the same exact way. The same atlas gives the same
/// page.
public struct Page: Sendable {
  /// The page, HTML in UTF-8.
  public let html: String

  /// Makes the page; fails if the maps cannot be drawn. Takes about a second, a fifth more for each language.
  ///
  /// - Parameters:
  ///   - atlas: The atlas.
  ///   - ground: Land, lakes and rivers.
  ///   - settings: Languages, and the map files beside the page.
  public init(
    of atlas: Atlas,
    on ground: BaseMap,
    _ settings: PageSettings = PageSettings()
  ) throws(MapSheetError) {
    let knowledges: [Knowledge] = [.everything, .signatories(), .public()]
    let parts = try PageParts(
      atlas,
      ground,
      settings.languages,
      knowledges,
      settings.days(in: atlas.calendar)
    )
    let (day, night) = (MapStyle.standard.dressing(atlas), PageStyle.night.dressing(atlas))
    let patterns = day.patterns(of: parts.answers.overlays, unit: parts.faces.unit) { power, isBand in
      "var(\(PageStyle.variable(isBand ? "band" : "ink", power)))"
    }
    let opening = PageOpening(atlas, parts, day, on: settings.days(in: atlas.calendar).first)
    let picture = PagePicture(parts.faces, ground, patterns.definitions, opening, day)
    let owners = atlas.railways.flatMap(\.tenures).map(\.power.name) + parts.layers.holders
    let data = PageData(atlas, parts, patterns.ids, settings)
    html = PageText.page(
      title: atlas.about.title,
      credits: atlas.about.credits + [atlas.about.licence],
      colours: PageStyle.variables(day: day, night: night, parts.answers.powers.union(owners))
        + "\n:root{--aspect:\(PageStyle.aspect(of: parts.faces.frame))}",
      picture: picture.html,
      table: opening.table,
      maps: settings.maps,
      data: data.json.text()
    )
  }
}
