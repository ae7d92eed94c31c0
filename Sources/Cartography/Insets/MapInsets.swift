public import MapGeometry

/// Which ground a sheet draws larger in its empty corners.
public struct MapInsets: Hashable, Sendable {
  /// Ground that has an inset on every sheet.
  public var wanted: [BoundingBox]
  /// Ground that has an inset where it lies on the sheet and is small there.
  public var offered: [BoundingBox]
  /// Whether named regions that are too small to be seen have insets.
  public var showSmallRegions: Bool

  /// The insets of this ground; none by default.
  public init(wanted: [BoundingBox] = [], offered: [BoundingBox] = [], showSmallRegions: Bool = false) {
    self.wanted = wanted
    self.offered = offered
    self.showSmallRegions = showSmallRegions
  }

  /// The ground of an inset around a box, with room around it, a third wider than high; nil where that is off the
  /// globe.
  public static func ground(around box: BoundingBox) -> BoundingBox? {
    let (southWest, northEast) = (box.southWest, box.northEast)
    let longitude = (southWest.longitude + northEast.longitude) / 2
    let latitude = (southWest.latitude + northEast.latitude) / 2
    // A degree of longitude in degrees of latitude, in the middle.
    guard let here = try? Position(longitude: longitude, latitude: latitude),
      let beside = try? Position(longitude: longitude + 0.5, latitude: latitude),
      let above = try? Position(longitude: longitude, latitude: latitude + 0.5)
    else { return nil }
    let stretch = max(here.distanceInKilometres(to: beside) / here.distanceInKilometres(to: above), 0.1)
    let width = (northEast.longitude - southWest.longitude) * stretch
    let height = max(northEast.latitude - southWest.latitude, width * 3 / 4, leastHeight) * room
    let halfWidth = height * 2 / 3 / stretch
    guard let low = try? Position(longitude: longitude - halfWidth, latitude: latitude - height / 2),
      let high = try? Position(longitude: longitude + halfWidth, latitude: latitude + height / 2)
    else { return nil }
    return BoundingBox(low, high)
  }

  /// How much higher the inset is than the ground.
  private static let room = 1.8
  /// The least height of the ground in degrees.
  private static let leastHeight = 0.5
}
