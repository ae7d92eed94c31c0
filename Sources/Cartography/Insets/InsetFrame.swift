internal import MapGeometry
internal import Projections

/// The frame of an inset with all that was drawn in it so far, which the sheets of a series share.
final class InsetFrame {
  let extent: BoundingBox
  private let blank: MapSheet
  private let header: SheetHeader
  private var drawn: DrawnFrame

  /// The width of an inset as a share of the map's.
  static let share = 0.16

  /// The frame of an inset of some ground on a sheet, whose map has this width.
  init(
    _ extent: BoundingBox,
    in sheet: MapSheet,
    on frame: SheetFrame,
    width: Double
  ) throws(ProjectionError) {
    var blank = sheet
    blank.surrounding = frame.layout
    (blank.extent, blank.projection) = (extent, try .albers(fitting: extent))
    (blank.width, blank.paper) = (Int((width * Self.share).rounded()), nil)
    blank.background = frame.background.near(extent)
    header = SheetHeader(blank)
    drawn = try DrawnFrame(SheetFrame(blank, header))
    self.extent = extent
    self.blank = blank
  }

  /// What a sheet shows of the ground: the same day, with nothing around its map.
  func picture(of sheet: MapSheet) throws(ProjectionError) -> SheetPicture {
    var inset = sheet
    inset.surrounding = blank.surrounding
    (inset.extent, inset.projection) = (extent, blank.projection)
    (inset.width, inset.paper, inset.background) = (blank.width, nil, blank.background)
    (inset.insets, inset.hasLegend, inset.notes, inset.states) = (MapInsets(), false, [], [])
    inset.regions.removeAll { region in
      !region.polygons.contains { $0.boundingBox.intersects(extent) }
    }
    return try SheetPicture(inset, header, &drawn)
  }
}

extension MapBackground {
  /// What of it lies in a box or around it.
  fileprivate func near(_ box: BoundingBox) -> MapBackground {
    var near = self
    near.land.removeAll { !$0.boundingBox.intersects(box) }
    near.lakes.removeAll { !$0.boundingBox.intersects(box) }
    near.rivers.removeAll { river in !river.lines.contains { $0.boundingBox.intersects(box) } }
    near.arcs.removeAll { !$0.boundingBox.intersects(box) }
    return near
  }
}
