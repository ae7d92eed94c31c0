import MapGeometry
import Projections

/// What the map shows when the project opens: the whole ground, in an equal-area projection fitted to it.
struct ProjectFrame {
  let definition: String
  let wellKnownText: String
  let west: Double
  let south: Double
  let east: Double
  let north: Double

  init(around box: BoundingBox) throws(ProjectionError) {
    let projection = try Projection.albers(fitting: box)
    let edges = ProjectFrame.edge(of: box)
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
