internal import Projections

/// Draws several sheets: what they have in common is projected once and kept.
///
/// A sheet drawn here is the same, byte for byte, as the same sheet drawn alone, when its ``MapBackground/arcs`` are
/// all the lines that bound regions. What is kept are land and waters and every region and border that was drawn; a
/// sheet of another extent, projection, width or background starts anew. One thread uses a table at a time.
///
/// ```swift
/// var table = DrawingTable()
/// for sheet in sheets { write(try table.drawing(of: sheet).svg) }
/// ```
public struct DrawingTable: ~Copyable {
  private var drawn: DrawnFrame?

  /// An empty table.
  public init() {
    drawn = nil
  }

  /// Draws a sheet, as ``MapSheet/drawing()`` does.
  public mutating func drawing(of sheet: MapSheet) throws(MapSheetError) -> MapDrawing {
    let picture = try picture(of: sheet)
    return MapDrawing(
      body: picture.body(),
      size: picture.size,
      frame: picture.frame,
      labels: picture.labels.labels.map(\.placed),
      omittedLabels: picture.labels.omitted,
      omittedInsets: picture.omittedInsets
    )
  }

  /// Draws two sheets beside each other, as ``MapPair/drawing()`` does.
  public mutating func drawing(of pair: MapPair) throws(MapSheetError) -> MapDrawing {
    let left = try picture(of: pair.left)
    return try PairPicture(pair: pair, left: left, right: try picture(of: pair.right)).drawing()
  }

  /// The parts of a sheet, as its drawing has them.
  package mutating func parts(of sheet: MapSheet) throws(MapSheetError) -> MapParts {
    var sheet = sheet
    sheet.insets = MapInsets()
    return MapParts(try picture(of: sheet))
  }

  /// Begins a frame before the regions and borders of its first sheet are there; with them it is drawn sooner.
  ///
  /// Land and waters are drawn on another processor meanwhile. A sheet of another frame starts anew.
  package mutating func prepare(_ frame: SheetFrame) throws(MapSheetError) {
    do throws(ProjectionError) {
      drawn = try drawn(frame)
    } catch {
      throw .projection(error)
    }
  }

  /// A sheet with everything in its place.
  private mutating func picture(of sheet: MapSheet) throws(MapSheetError) -> SheetPicture {
    try sheet.checkNames()
    let header = SheetHeader(sheet)
    let natural = SheetFrame(sheet, header)
    do throws(ProjectionError) {
      var picture = try picture(of: sheet, header, natural)
      guard let page = sheet.paper?.pixelHeight else { return picture }
      // What stands around the map depends a little on what is on it.
      var rest = 0.0
      for _ in 0..<4 {
        rest = max(rest, picture.height - picture.frame.height)
        guard page - rest > picture.frame.width / 4 else { break }
        var frame = natural
        frame.height = try natural.height(upTo: (page - rest).rounded(.down))
        picture = try self.picture(of: sheet, header, frame)
        guard picture.height > page else {
          picture.height = page
          return picture
        }
      }
    } catch {
      throw .projection(error)
    }
    throw .page
  }

  private mutating func picture(
    of sheet: MapSheet,
    _ header: SheetHeader,
    _ frame: SheetFrame
  ) throws(ProjectionError) -> SheetPicture {
    var current = try drawn(frame)
    let insets = try InsetPicture.pictures(of: sheet, &current)
    let picture = try SheetPicture(sheet, header, &current, insets: insets)
    drawn = consume current
    return picture
  }

  /// The frame that was kept when it is this one, or else a new one.
  private mutating func drawn(_ frame: SheetFrame) throws(ProjectionError) -> DrawnFrame {
    if let kept = drawn.take(), kept.frame == frame { return kept }
    return try DrawnFrame(frame)
  }
}

extension MapSheet {
  /// Draws the sheet; the same sheet gives the same bytes.
  ///
  /// Data should extend beyond the extent: the frame is a rectangle around it, and where data ends within the
  /// frame there is sea. Fails if ids are malformed or not unique, or if the projection has no point for a
  /// position near the frame. Takes some milliseconds for 20 000 positions; a ``DrawingTable`` draws many
  /// sheets of the same frame faster.
  public func drawing() throws(MapSheetError) -> MapDrawing {
    var table = DrawingTable()
    return try table.drawing(of: self)
  }
}
