import Diplomacy
import HistoricalAtlas
import MapGeometry
public import RegionBuilding
import Shapefiles

extension DataSet {
  /// The lines, ready to be drawn over the base layers, which are read now.
  ///
  /// - Parameter polygons: The ready polygons; steps may follow and meet their outlines by the ids of their borders.
  public func lineBook(polygons: [ReadyPolygons] = []) throws(DataSetError) -> LineBook {
    var layers = polygons.map { ready in
      BaseLayer(name: ready.line, features: ready.shapes.map { Feature(geometry: Geometry($0.polygons)) })
    }
    let outlines = polygons.map { ready in
      BaseLine(
        id: ready.line,
        name: ready.line,
        origin: .outlines(layer: ready.line),
        uncertaintyInKilometres: ready.uncertaintyInKilometres
      )
    }
    for name in layerNames {
      layers.append(BaseLayer(name: name, features: try features(ofLayer: name)))
    }
    return LineBook(
      layers: layers,
      points: points,
      baseLines: baseLines + outlines,
      delimitations: delimitations
    )
  }

  /// The features of a layer of the base map, none of whose files may be a link out of the folder.
  func features(ofLayer name: String) throws(DataSetError) -> [Feature] {
    for part in ["shp", "shx", "dbf", "prj", "cpg"] { _ = try folder.located("base/\(name).\(part)") }
    do {
      return try Shapefile(contentsOf: "\(folder.path)/base/\(name).shp").features
    } catch {
      throw .baseLayer(name: name, reason: error.description)
    }
  }

  /// The place in the data set's files of a step that cannot be drawn.
  func located(_ error: DelimitationError) -> DataSetProblem {
    guard let lines = stepLines[error.line] else {
      return DataSetProblem(file: "lines/base-lines.yaml", line: nil, message: error.description)
    }
    let file = "lines/\(error.line).yaml"
    guard let step = error.step else {
      return DataSetProblem(file: file, line: nil, message: error.reason)
    }
    return DataSetProblem(file: file, line: lines[step - 1], message: "step \(step): \(error.reason)")
  }

  var layerNames: [String] {
    let names = baseLines.compactMap { line -> String? in
      switch line.origin {
      case .layer(let name, _, _, _), .outlines(let name): name
      case .positions: nil
      }
    }
    return Set(names).sorted()
  }
}

extension Border {
  /// A line that is taken from the base map as it is.
  init(_ line: BaseLine, _ kinds: [DatedKindEntry]) {
    let isCoast = if case .outlines = line.origin { true } else { false }
    self.init(
      id: line.id,
      name: line.name,
      kind: isCoast ? .coast : .frontier,
      kinds: kinds.map(\.kind),
      sources: [],
      certainty: .probable
    )
  }
}
