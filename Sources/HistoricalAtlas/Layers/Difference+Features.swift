import Diplomacy
public import MapFormats
import MapGeometry

extension Difference {
  /// The ground that changed, one feature for each change: who led before and after, by which instrument, km2.
  ///
  /// - Parameter atlas: The atlas of the two snapshots.
  public func features(in atlas: Atlas) -> FeatureCollection {
    FeatureCollection(
      zip(changes, names.numbered).map { change, id in
        Feature(
          id: id,
          properties: [
            .init("id", .string(id)),
            .init("region", .string(change.region.name)),
            .init("part", PropertyValue(change.part?.name)),
            .init("from_status", .string(change.from.status.rawValue)),
            .init("from_power", PropertyValue(change.from.power?.name)),
            .init("from_tenure", PropertyValue(change.from.tenure?.rawValue)),
            .init("to_status", .string(change.to.status.rawValue)),
            .init("to_power", PropertyValue(change.to.power?.name)),
            .init("to_tenure", PropertyValue(change.to.tenure?.rawValue)),
            .init("instrument", PropertyValue(change.cause?.instrument?.name)),
            .init("area_km2", .number(change.squareKilometres.rounded(toDecimals: 3))),
          ],
          geometry: Geometry(atlas.coverage.dissolved(change.faces))
        )
      }
    )
  }

  private var names: [String] { changes.map { $0.part?.name ?? $0.finest.name } }
}

extension [String] {
  /// The names, the second and later ones of a name with their number behind a slash.
  var numbered: [String] {
    var counts: [String: Int] = [:]
    return map { name in
      counts[name, default: 0] += 1
      let count = counts[name] ?? 1
      return count == 1 ? name : "\(name)/\(count)"
    }
  }
}
