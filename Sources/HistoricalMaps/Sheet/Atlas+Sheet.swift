public import Cartography
public import HistoricalAtlas
public import MapGeometry
public import Projections

extension Atlas {
  /// The map of a day, ready to be drawn; ``MapSeries`` makes those of many days faster.
  ///
  /// - Parameters:
  ///   - snapshot: The day and whose knowledge it shows.
  ///   - map: Land, lakes and rivers.
  ///   - extent: The extent to show; all regions by default.
  ///   - width: The width of the picture in pixels, 300 to 8000.
  ///   - projection: The projection; Albers fitted to the extent by default.
  public func sheet(
    of snapshot: Snapshot,
    on map: BaseMap,
    extent: BoundingBox? = nil,
    width: Int = 1200,
    projection: Projection? = nil
  ) throws(MapSheetError) -> MapSheet {
    var settings = MapSettings()
    settings.extent = extent
    settings.width = width
    settings.projection = projection
    var series = try MapSeries(of: self, on: map, settings)
    return try series.sheet(of: snapshot)
  }
}
