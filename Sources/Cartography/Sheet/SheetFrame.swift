internal import MapGeometry
internal import Projections

/// What decides where everything lies on a sheet: sheets of equal frames share all that is projected.
package struct SheetFrame: Equatable {
  let extent: BoundingBox
  let projection: Projection
  let layout: SheetLayout
  /// The upper left corner of the map.
  let corner: PixelPoint
  /// The height of the map where a page gives it; otherwise it follows from the extent.
  var height: Double?
  /// Land and waters; the names on them change with the day, and move nothing.
  let background: MapBackground
  /// The words without the names of powers, which change with the day.
  let words: MapWords

  init(_ sheet: MapSheet, _ header: SheetHeader) {
    extent = sheet.extent
    projection = sheet.projection
    layout = header.layout
    corner = header.corner
    background = sheet.background.withoutNames
    words = sheet.words.withoutPowers
  }

  /// The metres on the ground of a length in the middle of the map, given in pixels of a sheet of 1200 pixels.
  package func metres(of length: Double) throws(MapSheetError) -> Double {
    do throws(ProjectionError) {
      return length * layout.unit / (try uncutPlane().window.pixelsPerMetre)
    } catch {
      throw .projection(error)
    }
  }

  /// The greatest height, up to one, at which the map does not reach beyond the base map; that of the extent where it
  /// does so anyway.
  func height(upTo highest: Double) throws(ProjectionError) -> Double {
    let lowest = try uncutPlane().frame.height
    guard lowest < highest, let known = background.extent else { return highest }
    var frame = self
    frame.height = highest
    guard try frame.uncutPlane().reachesBeyond(known) else { return highest }
    var (fits, not) = (lowest, highest)
    while not - fits > 4 {
      let middle = ((fits + not) / 2).rounded()
      frame.height = middle
      if try frame.uncutPlane().reachesBeyond(known) { not = middle } else { fits = middle }
    }
    return fits
  }

  /// The plane of the map below the header, cut at the seams of the projection; fails if it does not hold there.
  func plane() throws(ProjectionError) -> MapPlane {
    var plane = try uncutPlane()
    try plane.findVisible(of: projection)
    try plane.checkShows(extent, in: projection)
    return plane
  }

  /// The same plane as another of this frame, for another processor.
  func plane(showing visible: [BoundingBox]) throws(ProjectionError) -> MapPlane {
    var plane = try uncutPlane()
    plane.visible = visible
    return plane
  }

  private func uncutPlane() throws(ProjectionError) -> MapPlane {
    let (width, padding) = (layout.room - 2 * layout.gutter, 12 * layout.unit)
    return try MapPlane(
      extent,
      projection,
      corner: corner,
      width: width,
      height: height,
      padding: padding
    )
  }
}

extension MapSheet {
  /// The frame, which is known before the regions, borders and places are.
  package var frame: SheetFrame { SheetFrame(self, SheetHeader(self)) }
}
