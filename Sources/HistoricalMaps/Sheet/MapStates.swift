import Cartography
import Diplomacy
import HistoricalAtlas
import MapGeometry

/// The states of a map: the ground that a power leads through each of them, whatever the region.
struct MapStates {
  private(set) var states: [MapState] = []
  /// The ground of each of the states, by its faces.
  private(set) var faces: [Set<Int>] = []

  /// A state whose name one of the regions has too is not named twice.
  init(
    _ snapshot: Snapshot,
    of atlas: Atlas,
    _ words: Words,
    regions: [MapRegion],
    _ dissolved: inout DissolvedFaces
  ) {
    let labels = Set(regions.compactMap(\.label))
    for (state, faces) in snapshot.facesOfStates.sorted(by: { $0.key < $1.key }) {
      let name = words.label(of: state).text
      guard !labels.contains(name), let id = try? RegionID("state-\(state.name)") else { continue }
      states.append(MapState(id: id, polygons: dissolved.polygons(of: faces), name: name))
      self.faces.append(Set(faces))
    }
  }
}
