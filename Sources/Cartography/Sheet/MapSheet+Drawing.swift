internal import MapGeometry

extension MapSheet {
  /// Draws the sheet; the same sheet gives the same bytes.
  ///
  /// Data should reach beyond the extent: the frame is a rectangle around it, and where data ends within the
  /// frame there is sea. Fails when ids are malformed or not unique, or when the projection has no point for a
  /// position near the frame. Takes some milliseconds for 20 000 positions;
  /// a ``DrawingTable`` draws many sheets of the same ground faster.
  public func drawing() throws(MapSheetError) -> MapDrawing {
    var table = DrawingTable()
    return try table.drawing(of: self)
  }

  /// Everything that becomes a name in the picture is well-formed and unique.
  func checkNames() throws(MapSheetError) {
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
    var railways: Set<String> = []
    for railway in base.railways {
      guard RegionID.isWellFormed(railway.id) else { throw .malformedName(railway.id) }
      guard railways.insert(railway.id).inserted else { throw .duplicateID(railway.id) }
    }
  }
}
