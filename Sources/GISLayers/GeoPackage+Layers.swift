import Cartography
public import GeoPackages
public import HistoricalAtlas
public import MapGeometry

extension GeoPackage {
  /// Layers of an atlas as a GeoPackage, with the colours and hatches of its maps for QGIS.
  ///
  /// - Parameters:
  ///   - layers: The layers, in the order of the file.
  ///   - atlas: The atlas that they are from.
  ///   - baseMap: Land, lakes and rivers, which become three more layers; omitted by default.
  public init(of layers: [AtlasLayer], from atlas: Atlas, baseMap: BaseMap? = nil) throws(LayerError) {
    let book = StyleBook(atlas, style: .standard)
    var made: [GeoPackageLayer] = []
    for layer in layers {
      made.append(
        try GeoPackageLayer(
          name: layer.kind.rawValue,
          title: layer.kind.title,
          summary: layer.summary(of: atlas.about),
          shapeType: layer.kind.shape,
          fields: layer.kind.fields,
          features: layer.features,
          style: LayerStyle(
            name: layer.kind.rawValue,
            summary: layer.kind.title,
            document: book.style(of: layer).document
          )
        )
      )
    }
    if let baseMap {
      for base in BaseLayer.allCases {
        made.append(
          try GeoPackageLayer(
            name: base.rawValue,
            title: base.title,
            summary: "Natural Earth, of today.",
            shapeType: base == .rivers ? .line : .polygon,
            fields: [],
            features: base.features(of: baseMap),
            style: LayerStyle(
              name: base.rawValue,
              summary: base.title,
              document: book.style(of: base).document
            )
          )
        )
      }
    }
    try self.init(layers: made)
  }
}

extension BaseLayer {
  fileprivate func features(of map: BaseMap) -> [Feature] {
    switch self {
    case .land: map.land.map { Feature(geometry: .polygon($0)) }
    case .lakes: map.lakes.map { Feature(geometry: .polygon($0)) }
    case .rivers: map.rivers.map { Feature(geometry: .multiLineString($0.lines)) }
    }
  }
}
