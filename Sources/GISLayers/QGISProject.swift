import Cartography
import Diplomacy
public import HistoricalAtlas
import MapGeometry
public import Projections

/// A project of QGIS over a GeoPackage with layers of an atlas: their order, their styles, and the years.
///
/// It opens with the regions on the map and the temporal controller on, a step a year: a frame shows what held on
/// the last day of its year.
public struct QGISProject: Sendable {
  /// The project as the text of a `.qgs` file.
  public let document: String

  /// A project over the layers of a GeoPackage.
  ///
  /// - Parameters:
  ///   - layers: The layers that the GeoPackage has.
  ///   - atlas: The atlas that they are from.
  ///   - hasGround: Whether the GeoPackage also has land, lakes and rivers.
  ///   - file: The name of the GeoPackage, in the same folder as the project.
  public init(
    over layers: [AtlasLayer],
    of atlas: Atlas,
    hasGround: Bool,
    file: String
  ) throws(ProjectionError) {
    let book = StyleBook(atlas, style: .standard)
    var entries = layers.map { layer in
      Entry(
        name: layer.kind.rawValue,
        title: layer.kind.title,
        shape: layer.kind.shape,
        style: book.style(of: layer),
        isShown: QGISProject.isShown(layer.kind, among: layers.map(\.kind)),
        rank: QGISProject.order.firstIndex(of: layer.kind.rawValue) ?? 0
      )
    }
    if hasGround {
      entries += BaseLayer.allCases.map { base in
        Entry(
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
    let frame = try atlas.coverage.boundingBox.map { (box) throws(ProjectionError) in try Frame(around: box) }
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
    "places", "stations", "railways", "borders", "rivers", "lakes", "regions", "predominant", "claims",
    "land",
  ]

  /// Whether a layer is on the map from the start: of those with areas only one, for they cover each other.
  private static func isShown(_ kind: LayerKind, among all: [LayerKind]) -> Bool {
    switch kind {
    case .stations: false
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
        // Mode 1: one frame after the other.
        markup.element("NavigationMode", [("type", "int")], text: "1")
        markup.element("StartDateTime", [("type", "QString")], text: years.start)
        markup.element("EndDateTime", [("type", "QString")], text: years.end)
      }
    }
  }
}

/// A layer of a project.
private struct Entry {
  let name: String
  let title: String
  let shape: LayerKind.Shape
  let style: QGISStyle
  let isShown: Bool
  let rank: Int

  /// WGS 84 in degrees as well-known text.
  private static let wgs84 = """
    GEOGCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563,\
    LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,2],\
    AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],\
    AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],ID["EPSG",4326]]
    """

  /// The id in the project; QGIS makes up another for one of ten characters or less.
  var id: String { "spheres_layer_\(name)" }

  func source(in file: String) -> String { "./\(file)|layername=\(name)" }

  func writeToTree(of file: String, _ markup: inout Markup) {
    markup.element(
      "layer-tree-layer",
      [
        ("id", id), ("name", title), ("source", source(in: file)), ("providerKey", "ogr"),
        ("checked", isShown ? "Qt::Checked" : "Qt::Unchecked"), ("expanded", name == "regions" ? "1" : "0"),
      ]
    )
  }

  func write(over file: String, to markup: inout Markup) {
    let geometry =
      switch shape {
      case .point: "Point"
      case .line: "Line"
      case .polygon: "Polygon"
      }
    markup.element(
      "maplayer",
      [
        ("type", "vector"), ("geometry", geometry), ("readOnly", "0"),
        ("labelsEnabled", style.label == nil ? "0" : "1"),
      ]
    ) { markup in
      markup.element("id", text: id)
      markup.element("datasource", text: source(in: file))
      markup.element("layername", text: title)
      markup.element("srs") { markup in
        markup.element("spatialrefsys") { markup in
          markup.element("wkt", text: Entry.wgs84)
          markup.element("srsid", text: "3452")
          markup.element("srid", text: "4326")
          markup.element("authid", text: "EPSG:4326")
        }
      }
      markup.element("provider", [("encoding", "UTF-8")], text: "ogr")
      style.write(to: &markup)
    }
  }
}

/// What the map shows when the project opens: the whole ground, in an equal-area projection fitted to it.
private struct Frame {
  let definition: String
  let wellKnownText: String
  let west: Double
  let south: Double
  let east: Double
  let north: Double

  init(around box: BoundingBox) throws(ProjectionError) {
    let projection = try Projection.albers(fitting: box)
    let edges = Frame.edge(of: box)
    let points = try projection.prepared().points(of: edges)
    definition = projection.definition
    wellKnownText = try projection.wellKnownText()
    west = points.map(\.x).min() ?? 0
    east = points.map(\.x).max() ?? 0
    south = points.map(\.y).min() ?? 0
    north = points.map(\.y).max() ?? 0
  }

  /// Positions all along the edge of a box.
  private static func edge(of box: BoundingBox) -> [Position] {
    let (west, south) = (box.southWest.longitude, box.southWest.latitude)
    let (width, height) = (box.northEast.longitude - west, box.northEast.latitude - south)
    return (0...20).flatMap { step -> [Position] in
      let share = Double(step) / 20
      let pairs = [
        (west + share * width, south), (west + share * width, south + height),
        (west, south + share * height), (west + width, south + share * height),
      ]
      return pairs.compactMap { try? Position(longitude: $0, latitude: $1) }
    }
  }

  func write(to markup: inout Markup) {
    markup.element("projectCrs") { writeSystem(to: &$0) }
    markup.element("mapcanvas", [("name", "theMapCanvas"), ("annotationsVisible", "1")]) { markup in
      markup.element("units", text: "meters")
      markup.element("extent") { markup in
        markup.element("xmin", text: west.text(decimals: 0))
        markup.element("ymin", text: south.text(decimals: 0))
        markup.element("xmax", text: east.text(decimals: 0))
        markup.element("ymax", text: north.text(decimals: 0))
      }
      markup.element("rotation", text: "0")
      markup.element("destinationsrs") { writeSystem(to: &$0) }
    }
  }

  private func writeSystem(to markup: inout Markup) {
    markup.element("spatialrefsys") { markup in
      markup.element("wkt", text: wellKnownText)
      markup.element("proj4", text: definition)
      markup.element("description", text: "Equal area, fitted to the regions")
      markup.element("geographicflag", text: "false")
    }
  }
}
