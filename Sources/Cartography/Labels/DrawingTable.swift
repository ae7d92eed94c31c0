internal import Projections

/// Where sheets are drawn one after the other: what they have in common is projected once and kept.
///
/// A sheet drawn here is the same, byte for byte, as the same sheet drawn alone, when its ``MapBase/arcs`` are
/// all the lines that bound regions. What is kept are the ground and every region and border that was drawn; a
/// sheet of another extent, projection, width or ground starts anew. One thread uses a table at a time.
///
/// ```swift
/// var table = DrawingTable()
/// for sheet in sheets { write(try table.drawing(of: sheet).svg) }
/// ```
public struct DrawingTable: ~Copyable {
  private var ground: SheetGround?

  /// A table without anything on it.
  public init() {
    ground = nil
  }

  /// Draws a sheet, as ``MapSheet/drawing()`` does.
  public mutating func drawing(of sheet: MapSheet) throws(MapSheetError) -> MapDrawing {
    let picture = try picture(of: sheet)
    return MapDrawing(
      svg: picture.document(),
      width: sheet.width,
      height: Int(picture.height),
      frame: picture.shapes.frame,
      labels: picture.labels.labels.map {
        PlacedLabel(text: $0.lines.joined(separator: " "), box: $0.box)
      },
      omittedLabels: picture.labels.omitted
    )
  }

  /// Begins a sheet whose regions and borders are not there yet; with them it is drawn sooner.
  ///
  /// Land and waters are drawn on another processor meanwhile. What is prepared for another extent, projection,
  /// width, title or ground than the sheet has in the end, is drawn anew.
  package mutating func prepare(for sheet: MapSheet) throws(MapSheetError) {
    do throws(ProjectionError) {
      ground = try prepared(for: sheet, SheetHeader(sheet))
    } catch {
      throw .projection(error)
    }
  }

  /// A sheet with everything in its place.
  mutating func picture(of sheet: MapSheet) throws(MapSheetError) -> SheetPicture {
    try sheet.checkNames()
    do throws(ProjectionError) {
      let header = SheetHeader(sheet)
      var current = try prepared(for: sheet, header)
      let picture = try SheetPicture(sheet, header, &current)
      ground = consume current
      return picture
    } catch {
      throw .projection(error)
    }
  }

  /// The ground that was kept when it fits the sheet, or else a new one.
  private mutating func prepared(
    for sheet: MapSheet,
    _ header: SheetHeader
  ) throws(ProjectionError) -> SheetGround {
    let key = SheetGround.Key(sheet, header)
    if let kept = ground.take(), kept.key == key { return kept }
    return try SheetGround(key, sheet, header.layout)
  }
}
