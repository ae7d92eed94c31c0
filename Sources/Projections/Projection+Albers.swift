public import MapGeometry

extension Projection {
  /// The equal-area conic of Albers, centred on the extent, true to scale at 1/6 and 5/6 of its latitudes.
  ///
  /// For an extent centred on the equator the cone has no apex and becomes Lambert's cylinder, true at the same
  /// two parallels. The numbers are those of the extent in grid steps, so the same extent gives the same text.
  public static func albers(fitting extent: BoundingBox) throws(ProjectionError) -> Projection {
    let (south, north) = (Int64(extent.southWest.y), Int64(extent.northEast.y))
    let (west, east) = (Int64(extent.southWest.x), Int64(extent.northEast.x))
    guard south < north, west < east else { throw .emptyExtent(extent) }
    let lower = degrees(south + (north - south) / 6)
    let upper = degrees(north - (north - south) / 6)
    let middle = degrees(west + (east - west) / 2)
    let isOnEquator = abs(south + north) < 200_000
    let definition =
      isOnEquator
      ? "+proj=cea +lat_ts=\(upper) +lon_0=\(middle) +datum=WGS84 +units=m +no_defs"
      : "+proj=aea +lat_1=\(lower) +lat_2=\(upper) +lat_0=\(degrees(south + (north - south) / 2))"
        + " +lon_0=\(middle) +datum=WGS84 +units=m +no_defs"
    return try Projection(planeInMetres: definition)
  }

  /// Grid steps between two that exist, as decimal degrees.
  private static func degrees(_ steps: Int64) -> String {
    DecimalDegrees.text(Int32(steps))
  }
}
