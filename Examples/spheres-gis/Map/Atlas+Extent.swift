import CommandSupport
import Diplomacy
import HistoricalAtlas
import MapGeometry

extension Atlas {
  /// The box of a region with a margin of an eighth on every side.
  func extent(around id: String) throws(CommandFailure) -> BoundingBox {
    let regions = register.regions
    let faces = coverage.faces.indices.filter { index in
      let face = coverage.faces[index].id
      let principal = regions.principalRegion(of: face) ?? face
      return ([face, principal] + regions.ancestors(of: principal)).contains { $0.name == id }
    }
    let arcs = coverage.arcs.filter { arc in
      [arc.left, arc.right].contains { side in side.map(faces.contains) ?? false }
    }
    guard let box = BoundingBox(arcs.flatMap(\.line.positions)) else {
      throw .unknown("region", id, known: regions.regions.map(\.id.name), listedBy: "spheres regions")
    }
    let width = (box.northEast.longitude - box.southWest.longitude) / 8
    let height = (box.northEast.latitude - box.southWest.latitude) / 8
    do {
      return BoundingBox(
        try Position(
          longitude: max(-180, box.southWest.longitude - width),
          latitude: max(-90, box.southWest.latitude - height)
        ),
        try Position(
          longitude: min(180, box.northEast.longitude + width),
          latitude: min(90, box.northEast.latitude + height)
        )
      )
    } catch {
      throw .bug(error.description)
    }
  }
}
