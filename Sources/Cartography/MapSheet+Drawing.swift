internal import MapGeometry
internal import Projections

extension MapSheet {
  /// Draws the sheet; the same sheet gives the same bytes.
  ///
  /// Data should reach beyond the extent: the frame is a rectangle around it, and where data ends within the
  /// frame there is sea. Fails when ids are malformed or not unique, or when the projection has no point for a
  /// position near the frame. Takes some milliseconds for 20 000 positions.
  public func drawing() throws(MapSheetError) -> MapDrawing {
    try checkNames()
    let picture: SheetPicture
    do throws(ProjectionError) {
      picture = try SheetPicture(self)
    } catch {
      throw .projection(error)
    }
    return MapDrawing(
      svg: picture.document(),
      width: width,
      height: Int(picture.height),
      frame: picture.shapes.frame,
      labels: picture.labels.labels.map {
        PlacedLabel(text: $0.lines.joined(separator: " "), box: $0.box)
      },
      omittedLabels: picture.labels.omitted
    )
  }

  /// Everything that becomes a name in the picture is well-formed and unique.
  private func checkNames() throws(MapSheetError) {
    var regions: Set<RegionID> = []
    for region in self.regions {
      guard regions.insert(region.id).inserted else { throw .duplicateID(region.id.name) }
      if let name = region.styleClass, !RegionID.isWellFormed(name) { throw .malformedName(name) }
      var attributes: Set<String> = []
      for attribute in region.attributes where !attributes.insert(attribute.name).inserted {
        throw .duplicateID("data-" + attribute.name)
      }
    }
    var borders: Set<String> = []
    for border in self.borders {
      guard RegionID.isWellFormed(border.id) else { throw .malformedName(border.id) }
      guard borders.insert(border.id).inserted else { throw .duplicateID(border.id) }
    }
  }
}
