import MapGeometry
import Testing

@Suite struct LocatorBulkTests {
  let parts: Coverage
  let locator: Locator

  init() throws {
    parts = try coverage([
      "a": [polygon("0,0 40,0 43,29 0,40")], "b": [polygon("40,0 80,0 80,80 0,80 0,40 43,29")],
    ])
    locator = Locator(parts)
  }

  private func labels(_ longitudes: [Double], _ latitudes: [Double]) -> [FaceLabel] {
    var labels = [FaceLabel](repeating: .outside, count: longitudes.count)
    var span = labels.mutableSpan
    locator.locate(longitudes: longitudes.span, latitudes: latitudes.span, into: &span)
    return labels
  }

  @Test func `many positions get the labels of each alone, in any number`() throws {
    for count in [0, 1, 255, 256, 257, 1000] {
      let x = (0..<count).map { Int32($0 % 85) - 2 }
      let y = (0..<count).map { Int32($0 / 12) - 1 }
      var labels = [FaceLabel](repeating: .noPosition, count: count)
      var span = labels.mutableSpan
      locator.locate(longitudes: x.span, latitudes: y.span, into: &span)
      for index in 0..<count {
        let position = try at(x[index], y[index])
        let match = parts.face(at: position)
        #expect(labels[index] == locator.label(at: position))
        #expect(labels[index].face == match.face && labels[index].isOnBorder == match.isOnBorder)
      }
    }
  }

  @Test func `degrees are snapped as a position snaps them`() throws {
    var degrees: [Double] = [0, -0.0, 0.5e-7, 1.5e-7, 2.5e-7, -0.5e-7, 0.49999999999e-7, 79.5e-7, 80.5e-7]
    degrees += (0..<90).map { Double($0) * 1.000001e-7 }
    degrees += (0..<200).map { Double($0) * 0.5e-7 }
    for latitude in [0, 7e-7, 29e-7, 40.5e-7] {
      let labels = labels(degrees, degrees.map { _ in latitude })
      for (degree, label) in zip(degrees, labels) {
        let position = try Position(longitude: degree, latitude: latitude)
        #expect(label == locator.label(at: position), "\(degree) \(latitude)")
      }
    }
  }

  @Test func `numbers that are no position are told from positions outside`() {
    let labels = labels(
      [.nan, 0, .infinity, 180.1, 1e300, 180, -180, 1e-7, 1e-7],
      [0, .nan, 0, 0, 0, 90, -90, 90.1, 1e-7]
    )
    #expect(labels.map(\.isPosition) == [false, false, false, false, false, true, true, false, true])
    #expect(labels.map(\.face) == [nil, nil, nil, nil, nil, nil, nil, nil, 0])
  }

  @Test func `steps off the globe are outside`() {
    var labels = [FaceLabel](repeating: .noPosition, count: 4)
    var span = labels.mutableSpan
    let x: [Int32] = [.min, .max, 10, 10]
    let y: [Int32] = [10, 10, .min, .max]
    locator.locate(longitudes: x.span, latitudes: y.span, into: &span)
    #expect(labels == [.outside, .outside, .outside, .outside])
  }

  @Test func `several threads ask one locator at once`() async {
    let x = (0..<5000).map { Double($0 % 83) * 1e-7 }
    let y = (0..<5000).map { Double($0 / 61) * 1e-7 }
    let expected = labels(x, y)
    await withTaskGroup { group in
      for _ in 0..<4 { group.addTask { self.labels(x, y) == expected } }
      for await isAlike in group { #expect(isAlike) }
    }
  }
}
