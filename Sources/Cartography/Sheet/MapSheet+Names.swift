internal import MapGeometry

extension MapSheet {
  /// Every id and class in the picture is well-formed and unique.
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
    var zones: Set<String> = []
    for zone in railwayZones {
      guard RegionID.isWellFormed(zone.id) else { throw .malformedName(zone.id) }
      guard zones.insert(zone.id).inserted else { throw .duplicateID(zone.id) }
    }
    var railways: Set<String> = []
    for railway in self.railways {
      guard RegionID.isWellFormed(railway.id) else { throw .malformedName(railway.id) }
      guard railways.insert(railway.id).inserted else { throw .duplicateID(railway.id) }
    }
  }
}
