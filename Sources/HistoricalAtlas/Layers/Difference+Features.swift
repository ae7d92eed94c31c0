import Diplomacy
public import MapFormats
import MapGeometry

extension Difference {
  /// The ground that changed, one feature for each face: who led before and after, by which instrument, km2.
  ///
  /// - Parameter atlas: The atlas of the two snapshots.
  public func features(in atlas: Atlas) -> FeatureCollection {
    FeatureCollection(
      changes.map { change in
        Feature(
          id: change.part.name,
          properties: [
            .init("id", .string(change.part.name)),
            .init("region", .string(change.region.name)),
            .init("from_status", .string(change.from.status.rawValue)),
            .init("from_power", PropertyValue(change.from.power?.name)),
            .init("from_tenure", PropertyValue(change.from.tenure?.rawValue)),
            .init("to_status", .string(change.to.status.rawValue)),
            .init("to_power", PropertyValue(change.to.power?.name)),
            .init("to_tenure", PropertyValue(change.to.tenure?.rawValue)),
            .init("instrument", PropertyValue(change.cause?.instrument?.name)),
            .init("area_km2", .number(change.squareKilometres.rounded(toDecimals: 3))),
          ],
          geometry: Geometry(atlas.coverage.dissolved([change.face]))
        )
      }
    )
  }
}
