import Cartography
import Diplomacy
public import HistoricalAtlas
import MapGeometry
public import Projections

/// A project of QGIS over a GeoPackage with layers of an atlas: their order, their styles, and the years.
///
/// It opens with the regions on the map and the temporal controller on, with one step per year: a frame shows
/// the last day of its year.
public struct QGISProject: Sendable {
  /// The project as the text of a `.qgs` file.
  public let document: String

  /// A project over the layers of a GeoPackage.
  ///
  /// - Parameters:
  ///   - layers: The layers that the GeoPackage has.
  ///   - atlas: The atlas that they are from.
  ///   - hasBaseMap: Whether the GeoPackage also has land, lakes and rivers.
  ///   - file: The name of the GeoPackage, in the same folder as the project.
  public init(
    over layers: [AtlasLayer],
    of atlas: Atlas,
    hasBaseMap: Bool,
    file: String
  ) throws(ProjectionError) {
    let book = StyleBook(atlas, style: .standard)
    var entries = layers.map { layer in
      ProjectLayer(
        name: layer.kind.rawValue,
        title: layer.kind.title,
        shape: layer.kind.shape,
        style: book.style(of: layer),
        isShown: QGISProject.isShown(layer.kind, among: layers.map(\.kind)),
        rank: QGISProject.order.firstIndex(of: layer.kind.rawValue) ?? 0
      )
    }
    if hasBaseMap {
      entries += BaseLayer.allCases.map { base in
        ProjectLayer(
          name: base.rawValue,
          title: base.title,
          shape: base == .rivers ? .line : .polygon,
          style: book.style(of: base),
          isShown: true,
          rank: QGISProject.order.firstIndex(of: base.rawValue) ?? 0
        )
      }
    }
    entries.sort { $0.rank < $1.rank }
    let frame = try atlas.coverage.boundingBox.map { (box) throws(ProjectionError) in
      try ProjectFrame(around: box)
    }
    var markup = Markup()
    markup.raw("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>")
    markup.element("qgis", [("version", "3.22.16"), ("projectname", atlas.about.title)]) { markup in
      markup.element("title", text: atlas.about.title)
      if let frame { frame.write(to: &markup) }
      markup.element("layer-tree-group") { markup in
        for entry in entries { entry.writeToTree(of: file, &markup) }
      }
      markup.element("projectlayers") { markup in
        for entry in entries { entry.write(over: file, to: &markup) }
      }
      markup.element("layerorder") { markup in
        for entry in entries { markup.element("layer", [("id", entry.id)]) }
      }
      QGISProject.writeYears(of: atlas, to: &markup)
      QGISProject.writeProperties(of: atlas, sea: book.style.sea, to: &markup)
    }
    document = markup.text
  }

  /// The layers from the top to the bottom.
  private static let order = [
    "places", "stations", "railways", "parts", "borders", "rivers", "lakes", "regions", "predominant",
    "claims", "land",
  ]

  /// Whether a layer is visible at first: only one of those with areas, because they cover each other.
  private static func isShown(_ kind: LayerKind, among all: [LayerKind]) -> Bool {
    switch kind {
    case .stations, .parts: false
    case .regions, .borders, .places, .railways: true
    case .predominant: !all.contains(.regions)
    case .claims: !all.contains(.regions) && !all.contains(.predominant)
    }
  }

  private static func years(of atlas: Atlas) -> (start: String, end: String) {
    let (first, last) = (atlas.calendar.first.year, atlas.calendar.last.year)
    return ("\(first)-01-01T00:00:00.000Z", "\(last + 1)-01-01T00:00:00.000Z")
  }

  private static func writeYears(of atlas: Atlas, to markup: inout Markup) {
    let years = years(of: atlas)
    markup.element(
      "ProjectTimeSettings",
      [("timeStep", "1"), ("timeStepUnit", "y"), ("frameRate", "2"), ("cumulativeTemporalRange", "0")]
    ) { markup in
      markup.element("TemporalRange") { markup in
        markup.element("start", text: years.start)
        markup.element("end", text: years.end)
      }
    }
  }

  private static func writeProperties(of atlas: Atlas, sea: Colour, to markup: inout Markup) {
    let years = years(of: atlas)
    markup.element("properties") { markup in
      markup.element("Gui") { markup in
        markup.element("CanvasColorRedPart", [("type", "int")], text: "\(sea.red)")
        markup.element("CanvasColorGreenPart", [("type", "int")], text: "\(sea.green)")
        markup.element("CanvasColorBluePart", [("type", "int")], text: "\(sea.blue)")
      }
      markup.element("SpatialRefSys") { markup in
        markup.element("ProjectionsEnabled", [("type", "int")], text: "1")
      }
      markup.element("Paths") { markup in
        markup.element("Absolute", [("type", "bool")], text: "false")
      }
      markup.element("TemporalControllerWidget") { markup in
        // Mode 1: animated frames.
        markup.element("NavigationMode", [("type", "int")], text: "1")
        markup.element("StartDateTime", [("type", "QString")], text: years.start)
        markup.element("EndDateTime", [("type", "QString")], text: years.end)
      }
    }
  }
}
