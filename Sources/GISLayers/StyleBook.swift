import Cartography
import Diplomacy
import HistoricalAtlas
import HistoricalMaps
import MapGeometry

/// The styles of layers for QGIS, in the colours and hatches of the maps.
///
/// They follow the contents of the layers: a rule for each power and how it holds.
struct StyleBook {
  let atlas: Atlas
  let style: MapStyle
  /// The powers of the maps, so that those without a colour of their own get the same one everywhere.
  let powers: Set<String>

  init(_ atlas: Atlas, style: MapStyle) {
    self.atlas = atlas
    self.style = style.dressing(atlas)
    powers = Set(atlas.register.powers.map(\.id.name))
  }

  func style(of layer: AtlasLayer) -> QGISStyle {
    var style: QGISStyle
    switch layer.kind {
    case .claims: style = QGISStyle(rules: claimRules(layer))
    case .predominant: style = QGISStyle(rules: leadRules(layer))
    case .regions: style = QGISStyle(rules: regionRules(layer))
    case .parts:
      style = QGISStyle(rules: [Rule(label: "", symbol: Symbol(.fill, [partOutline]))])
      style.label = label(#""name""#, size: 7)
    case .borders: style = QGISStyle(rules: borderRules())
    case .railways: style = QGISStyle(rules: railwayRules(layer))
    case .places:
      style = QGISStyle(rules: placeRules())
      // Other forms of a name follow it in brackets.
      let name = #"CASE WHEN "rank" <> 'minor' THEN regexp_replace("name", ' *\\(.*$', '') END"#
      style.label = label(name, size: 8)
    case .stations:
      style = QGISStyle(rules: [Rule(label: "", symbol: Symbol(.marker, [sign(radius: 1.2)]))])
    }
    style.hasDays = layer.time != nil
    return style
  }

  func style(of base: BaseLayer) -> QGISStyle {
    let symbol =
      switch base {
      case .land: Symbol(.fill, [.area(style.land)])
      case .lakes: Symbol(.fill, [.area(style.sea)])
      case .rivers: Symbol(.line, [.line(style.water, width: 0.9)])
      }
    return QGISStyle(rules: [Rule(label: base.title, symbol: symbol)])
  }

  /// The name of a power, as in legends.
  func name(_ power: String) -> String {
    Words(of: atlas).name(ofPower: power).text
  }
}

extension AtlasLayer {
  /// The texts of a property, nil where it is null.
  func values(_ name: String) -> [String?] { features.map { $0.text(name) } }
}

extension Feature {
  /// A property that is a text; nil if it is not.
  func text(_ name: String) -> String? {
    if case .string(let text) = self[name] { text } else { nil }
  }
}
