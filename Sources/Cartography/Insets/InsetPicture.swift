internal import MapGeometry
internal import Projections

/// An inset that is drawn, and where its ground lies on the map.
struct InsetPicture {
  let picture: SheetPicture
  let extent: BoundingBox
  /// The outline of its ground on the map.
  let outline: [PixelPoint]

  /// The names of the regions in it.
  var title: String { picture.sheet.regions.compactMap(\.label).joined(separator: ", ") }

  /// Ground of fewer square pixels, on a sheet of 1200 pixels, is too small to be seen.
  private static let smallest = 300.0
  /// A map has at most so many insets of its own accord.
  private static let most = 3
  /// The least width of a map, in units, that has insets of its own accord.
  private static let leastMap = 700.0

  /// The insets that a sheet wants, those that it shows small, and those of regions that are too small to be seen.
  static func pictures(
    of sheet: MapSheet,
    _ drawn: inout DrawnFrame
  ) throws(ProjectionError) -> [InsetPicture] {
    guard sheet.insets != MapInsets() else { return [] }
    let shapes = try drawn.shapes(of: sheet)
    let frame = shapes.furniture.frame
    let unit = drawn.frame.layout.unit
    var pictures: [InsetPicture] = []
    for extent in sheet.insets.wanted {
      if let outline = try drawn.outline(of: extent) {
        pictures.append(try InsetPicture(of: sheet, outline, in: drawn.inset(extent, in: sheet)))
      }
    }
    guard frame.width >= leastMap * unit else { return pictures }
    var seen = sheet.insets.wanted
    for extent in sheet.insets.offered + small(on: sheet, shapes, unit) where pictures.count < most {
      guard !seen.contains(where: extent.intersects), let outline = try drawn.outline(of: extent),
        outline.allSatisfy(frame.contains), isSmall(outline, in: frame)
      else { continue }
      seen.append(extent)
      pictures.append(try InsetPicture(of: sheet, outline, in: drawn.inset(extent, in: sheet)))
    }
    return pictures
  }

  /// Whether an inset of the ground shows it at least twice as large as the map does.
  private static func isSmall(_ outline: [PixelPoint], in frame: PixelBox) -> Bool {
    let (first, last) = (outline.map(\.x).min() ?? 0, outline.map(\.x).max() ?? 0)
    return (last - first) * 2 <= frame.width * InsetFrame.share
  }

  /// The ground around the named regions that are too small to be seen, smallest first.
  private static func small(on sheet: MapSheet, _ shapes: SheetShapes, _ unit: Double) -> [BoundingBox] {
    guard sheet.insets.showSmallRegions else { return [] }
    let small = zip(sheet.regions, shapes.regions).compactMap { region, shape in
      let area = region.label != nil && !region.isNote ? shape.room?.area : nil
      return area.flatMap { $0 < smallest * unit * unit ? (region: region, area: $0) : nil }
    }
    return small.sorted { $0.area < $1.area }.compactMap { region, _ in
      guard var box = region.polygons.first?.boundingBox else { return nil }
      for polygon in region.polygons { box.extend(to: polygon.boundingBox) }
      return MapInsets.ground(around: box)
    }
  }

  private init(
    of sheet: MapSheet,
    _ outline: [PixelPoint],
    in inset: InsetFrame
  ) throws(ProjectionError) {
    picture = try inset.picture(of: sheet)
    extent = inset.extent
    self.outline = outline
  }
}
