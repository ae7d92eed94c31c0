import HistoricalAtlas
import MapGeometry

/// A layer of a project.
struct ProjectLayer {
  let name: String
  let title: String
  let shape: ShapeType
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

  /// The id in the project; QGIS replaces ids of ten characters or fewer.
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
          markup.element("wkt", text: ProjectLayer.wgs84)
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
