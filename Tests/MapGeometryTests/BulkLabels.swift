import MapGeometry

/// The labels of many positions in degrees.
func bulkLabels(_ locator: Locator, _ longitudes: [Double], _ latitudes: [Double]) -> [FaceLabel] {
  var labels = [FaceLabel](repeating: .noPosition, count: longitudes.count)
  var span = labels.mutableSpan
  locator.locate(longitudes: longitudes.span, latitudes: latitudes.span, into: &span)
  return labels
}

/// The labels of many positions in grid steps.
func bulkLabels(_ locator: Locator, _ x: [Int32], _ y: [Int32]) -> [FaceLabel] {
  var labels = [FaceLabel](repeating: .noPosition, count: x.count)
  var span = labels.mutableSpan
  locator.locate(longitudes: x.span, latitudes: y.span, into: &span)
  return labels
}
