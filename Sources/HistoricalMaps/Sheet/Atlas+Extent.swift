import Diplomacy
public import HistoricalAtlas
public import MapGeometry

extension Atlas {
  /// The box of a region with a margin of an eighth on every side, within the globe; nil when there is no such region.
  public func extent(around id: String) -> BoundingBox? {
    guard let region = try? RegionID(id) else { return nil }
    let faces = faces(in: region)
    let arcs = coverage.arcs.filter { arc in
      [arc.left, arc.right].contains { side in side.map(faces.contains) ?? false }
    }
    guard let box = BoundingBox(arcs.flatMap(\.line.positions)) else { return nil }
    let (southWest, northEast) = (box.southWest, box.northEast)
    let width = (northEast.longitude - southWest.longitude) / 8
    let height = (northEast.latitude - southWest.latitude) / 8
    guard
      let low = try? Position(
        longitude: max(-180, southWest.longitude - width),
        latitude: max(-90, southWest.latitude - height)
      ),
      let high = try? Position(
        longitude: min(180, northEast.longitude + width),
        latitude: min(90, northEast.latitude + height)
      )
    else { return nil }
    return BoundingBox(low, high)
  }
}
