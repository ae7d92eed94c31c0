import Cartography
public import GeoPackages
public import HistoricalAtlas
import MapGeometry

extension GeoPackage {
  /// Layers of an atlas as a GeoPackage, in the colours and hatches of its maps when QGIS opens it.
  ///
  /// - Parameters:
  ///   - layers: The layers, in the order of the file.
  ///   - atlas: The atlas that they are from.
  ///   - baseMap: Land, lakes and rivers, which become three further layers; none by default.
  public init(of layers: [AtlasLayer], from atlas: Atlas, baseMap: BaseMap? = nil) throws(GeoPackageError) {
    let book = StyleBook(atlas, style: .standard)
    var made: [GeoPackageLayer] = []
    for layer in layers {
      made.append(
        try GeoPackageLayer(
          name: layer.kind.rawValue,
          title: layer.kind.title,
          summary: layer.summary(of: atlas.about),
          shapeType: GeoPackageLayer.ShapeType(layer.kind.shape),
          fields: layer.kind.fields.map { GeoPackageField($0.name, GeoPackageField.ValueType($0.type)) },
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

extension GeoPackageLayer.ShapeType {
  fileprivate init(_ shape: LayerKind.Shape) {
    switch shape {
    case .point: self = .point
    case .line: self = .line
    case .polygon: self = .polygon
    }
  }
}

extension GeoPackageField.ValueType {
  fileprivate init(_ type: LayerField.ValueType) {
    switch type {
    case .text: self = .text
    case .integer: self = .integer
    case .number: self = .number
    case .boolean: self = .boolean
    case .date: self = .date
    }
  }
}
